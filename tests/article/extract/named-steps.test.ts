/** What a label names as steps, and how often it is told that it names none. */
import { expect, test } from 'vitest';
import { compile } from '../../properties/compile.ts';

test.each([
  ['[Reload](#reload), #reload', []],
  ['[Reload](#UPPER)', ['unknown-id']],
  ['[Reload][r]', ['unknown-id']],
  ['#UPPER', ['unknown-id']],
  ['#UPPER, #reload', ['unknown-id']],
  ['[Reload](#nope)', ['unknown-id']],
  ['#nope', ['unknown-id']],
  ['the book', ['label-value']],
])('%s is told once, if at all', (named, rules) => {
  const article = `# E\n\n## Error messages\n\n- 504 a\n\n  First steps: ${named}\n\n## How to fix it\n\n### Reload it {#reload}\n\nYou should see it.\n${named.includes('[r]') ? '\n[r]: #UPPER\n' : ''}`;
  const { messages } = compile('a.md', article);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(rules);
});
