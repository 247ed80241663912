import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.ts';

/** What is said of the characters of an article: `line:column reason (rule)`. */
function saidOf(path: string, value: string): string[] {
  const file = new VFile({ path, value });
  readArticle(file, 'article', 'en');
  return file.messages
    .filter(({ ruleId }) => ['control-character', 'bidi-control', 'encoding'].includes(ruleId ?? ''))
    .map(({ line, column, reason, ruleId }) => `${line}:${column} ${reason} (${ruleId})`);
}

const guideOf = (path: string, value: string) => readArticle(new VFile({ path, value }), 'article', 'en').draft;

test('each kind of character is said once, at the first of it', () => {
  expect(saidOf('a.txt', 'Cannot print\r\n\r\nThe \x07 printer\rrings \x07 and \x07 \x08 rings.\n')).toEqual([
    '3:5 Unexpected U+0007, 3 times, expected text; take it out of the article, the guide is made without it (control-character)',
    '4:15 Unexpected U+0008 BACKSPACE, expected text; take it out of the article, the guide is made without it (control-character)',
  ]);
});

test('an override is named, and does not reach the guide', () => {
  const text = 'Cannot print\n\nRun `rm \u202eexe.txt` now.\n';
  expect(saidOf('a.md', text)).toEqual([
    '3:9 Unexpected U+202E RIGHT-TO-LEFT OVERRIDE, expected text that reads as it is copied; take it out of the article, the guide is made without it (bidi-control)',
  ]);
  expect(guideOf('a.md', text).sections[0]?.text).toBe('Cannot print\nRun rm exe.txt now.');
});

test('a character that is written as a reference is one all the same', () => {
  const text = '---\nsummary: "a\\u202eb"\n---\n# Cannot &#x202d;print\n\nGo&shy;ing &#x202e;on.\n';
  expect(saidOf('a.md', text).map((line) => line.split(',')[0])).toEqual([
    '4:3 Unexpected U+202D LEFT-TO-RIGHT OVERRIDE',
    '6:1 Unexpected U+202E RIGHT-TO-LEFT OVERRIDE',
  ]);
  expect(guideOf('a.md', text)).toMatchObject({
    title: 'Cannot print',
    summary: 'ab',
    sections: [{ text: 'Going on.' }],
  });
});

test('what is no text is one error, and nothing is read from it', () => {
  expect(saidOf('a.txt', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0')).toEqual([
    '1:1 Unexpected bytes of something that is no text, expected an article; export it as text (encoding)',
  ]);
  expect(guideOf('a.txt', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0').sections).toEqual([]);
});
