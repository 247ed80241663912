/** What the documents promise of the compiler. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { rules } from '../src/article/index.ts';
import { compileArticle, fileRules, formatMessage } from '../src/compile/index.ts';
import { permalinkRules } from '../src/permalinks/index.ts';
import { releaseRules } from '../src/release/weight/heavy-guides.ts';

/** A heading of a rule is its name, and a level stands under it; an example may have other headings. */
const paragraphs = readFileSync('docs/compiler-messages.md', 'utf8')
  .split(/^### (?=[a-z-]+\n\n(?:Error|Warning|Note)\. )/m)
  .slice(1)
  .map((text) => ({ rule: text.split('\n', 1)[0] as string, text }));

test('every rule has its paragraph, with its level', () => {
  const written = paragraphs.map(({ rule, text }) => [rule, /^\n(Error|Warning|Note)\. \S/m.exec(text)?.[1]]);
  const level = { error: 'Error', warning: 'Warning', info: 'Note' };
  const known = [
    ...Object.entries({ ...rules, ...permalinkRules, ...releaseRules }).map(([rule, name]) => [rule, level[name]]),
    ...fileRules.map((rule) => [rule, 'Error']),
  ];
  expect(written.sort()).toEqual(known.sort());
});

describe('every example gives its message', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-docs-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const examples = paragraphs.flatMap(({ rule, text }) => {
    const found = /^(`{3,})(md|txt)\n([\s\S]*?\n)\1\n\n```text\nguides\/504\.\w+:(.*)\n```$/m.exec(text);
    return found
      ? [{ rule, format: found[2] as string, article: found[3] as string, message: found[4] as string }]
      : [];
  });

  test('there are examples', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  test.each(examples)('$rule', async ({ format, article, message }) => {
    const path = join(folder, `504.${format}`);
    writeFileSync(path, article);
    const { messages } = await compileArticle(path, 'en');
    const said = messages.map((one) => formatMessage(one).replace(/^.*?504\.\w+:/, ''));
    expect(said).toContain(message);
  });
});
