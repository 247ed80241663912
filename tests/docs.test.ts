/** What the documents promise of the compiler. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../src/article/index.ts';
import { fileRules } from '../src/compile/index.ts';

test('every rule has its row, with its level', () => {
  const written = Array.from(
    readFileSync('docs/writing-articles.md', 'utf8').matchAll(/^\| `([a-z-]+)` \| (error|warning|note) \|/gm),
    ([, rule, level]) => [rule, level === 'note' ? 'info' : level],
  );
  const known = [...Object.entries(rules), ...fileRules.map((rule) => [rule, 'error'])];
  expect(written.sort()).toEqual(known.sort());
});
