/** Headings without text. */
import { expect, test } from 'vitest';
import { messagesOf } from './messages-of.ts';

const said = (value: string, path?: string) => messagesOf('empty-entry', value, path);
const reason = 'Unexpected heading without text, expected what stands under it; write it or take the heading out';

test('a heading without text is told where it stands, whatever it heads', () => {
  expect(
    said(
      '# E\n\nSlow.\n\n##\n\nText.\n\n## How to fix it\n\n###\n\nReload it.\n\n### Wait {#a}\n\nWait.\n\n#### \n\nx\n',
    ),
  ).toEqual([`5:1 ${reason}`, `11:1 ${reason}`, `19:1 ${reason}`]);
});

test('once, also where nothing stands under it', () => {
  expect(said('# E\n\nSlow.\n\n## How to fix it\n\n### {#x}\n\n### Wait\n\nWait.\n')).toEqual([
    '7:1 Unexpected item without text, expected what it says; write it or take it out',
  ]);
});

test.each([
  ['# E\n\nSlow.\n\n## ![](a.png)\n\nText.\n', 'a.md'],
  ['# E\n\nSlow.\n\n## `x`\n\nText.\n', 'a.md'],
  ['<h1>E</h1><p>Slow.</p><h2></h2><p>Text.</p><h2>&nbsp;</h2><p>Text.</p>', 'a.html'],
])('a picture or code is something, and an empty element is none: %s', (value, path) => {
  expect(said(value, path)).toEqual([]);
});
