/** Fences, brackets and signs of Markdown that are opened and not closed. */
import { expect, test } from 'vitest';
import { messagesOf } from './messages-of.ts';

const article = (prose: string) => `# Error 502\n\n${prose}\n\n## Fix it\n\n1. Wait.\n`;

test.each([
  [
    '```\ncode',
    '3:1 Unexpected end of the code that ``` opens here, on line 8, expected a line ``` behind the code; add it where the code ends',
  ],
  [
    '~~~~sh\ncode\n~~~',
    '3:1 Unexpected end of the code that ~~~~ opens here, on line 9, expected a line ~~~~ behind the code; add it where the code ends',
  ],
  [
    '> ```\n> code',
    '3:3 Unexpected end of the code that ``` opens here, on line 4, expected a line ``` behind the code; add it where the code ends',
  ],
  [
    '- item\n\n  ```\n  code',
    '5:3 Unexpected end of the code that ``` opens here, on line 6, expected a line ``` behind the code; add it where the code ends',
  ],
  [
    '````\ncode\n```',
    '3:1 Unexpected end of the code that ```` opens here, on line 9, expected a line ```` behind the code; add it where the code ends',
  ],
])('an open fence: %s', (prose, message) => {
  expect(messagesOf('unclosed-fence', article(prose))).toEqual([message]);
});

test.each([
  '```\ncode\n```',
  '```sh\ncode\n````',
  '> ```\n> code\n> ```',
  '- item\n\n  ~~~\n  code\n  ~~~',
  '    ```\n    indented',
  '```\n```',
  '- ```\n  a\n  ```  ',
])('a closed fence: %s', (prose) => {
  expect(messagesOf('unclosed-fence', article(prose))).toEqual([]);
});

test('an open fence at the end of the article', () => {
  expect(messagesOf('unclosed-fence', `${article('Text.')}\n\`\`\``)).toHaveLength(1);
});

test.each([
  ['See [the page](https://example.com for more.', '3:14', '“](https://example.com for more.”'],
  ['See [the page](two words) for more.', '3:14', '“](two words) for more.”'],
  ['See [the page for more.', '3:5', '“[the page for more.”'],
  ['It is **bad in all of them.', '3:7', '“**bad in all of them.”'],
  ['Run `ipconfig /flushdns and wait.', '3:5', '“`ipconfig /flushdns and wait.”'],
  ['On X (formerly Twitter for chatter.\nMore.', '3:6', '“(formerly Twitter for chatter. More.”'],
  ['One (two (three) four.', '3:5', '“(two (three) four.”'],
  ['Use &amp; and (here.', '3:15', '“(here.”'],
  ['- An item (of a list\n- Another', '3:11', '“(of a list”'],
  ['| a | b |\n|---|---|\n| c (d | e |', '5:5', '“(d”'],
])('open: %s', (prose, place, found) => {
  const [message, ...others] = messagesOf('unclosed-bracket', article(prose));
  expect(others).toEqual([]);
  expect(message).toMatch(`${place} Unexpected ${found} without its end, expected `);
});

test.each([
  'All (is) closed, [here](https://example.com/a_(b)) and [there][ref].\n\n[ref]: https://example.com',
  'A face :( and another :-( and ;-(',
  'Do 1) this, 2) that, and a) the other.',
  'Press the [ key, or ( on some keyboards.',
  'It says “upstream timed out (110: Connection” in the log.',
  'It says "cannot open (errno 2" in the log.',
  'The page shows `[error (code` in red.',
  '> (an exact text',
  '- [ ] to do\n- [x] done',
  'A quotation [sic] and a range [0, 1).',
  "Old programs quote `like this' and “like `that” too.",
  'A glob such as **/*.js, a power 2**3, and 5 * 3 ** 2.',
  'An escaped \\[bracket, \\**star and \\`tick.',
  '(The remark begins here.\n\nAnd it ends here.)',
  'Some things (for example:\n\n- one\n- two)\n\nMore.',
  'A footnote mark** at a word.',
  '```\nfoo (bar\n```',
  '*(all of it in emphasis)* and **(bold)**',
  'A remark (with a `code)` inside) closed.',
  'A remark that has a (link [inside](https://example.com)) closed.',
])('closed, or nothing to close: %s', (prose) => {
  expect(messagesOf('unclosed-bracket', article(prose))).toEqual([]);
});

test('messages are as they are', () => {
  const value =
    '# E\n\n## Error messages\n\n- Error (502\n- [error Failed\n- `x (y\n\n### Bad (Gateway\n\n(what it means\n\n> Reason: (x\n\n## Fix\n\n1. Wait.\n';
  expect(messagesOf('unclosed-bracket', value)).toEqual([]);
});

test('plain text has parentheses, and no Markdown', () => {
  const text =
    'Error 502\n\nThe page (or a part of it does not load. See [the page](x and **this.\n\nHow to fix it\n\n1. Wait.\n';
  expect(messagesOf('unclosed-bracket', text, 'article.txt')).toEqual([
    '3:10 Unexpected “(or a part of it does not load. See [th…” without its end, expected a `)` in the same paragraph; add it where the remark ends',
  ]);
});
