import { expect, test } from 'vitest';
import { isHeadingLine } from '../../../src/article/parse/headings.ts';
import { wordsFor } from '../../../src/article/words/index.ts';

const en = wordsFor('en');

test.each([
  'What Causes a Timeout?',
  'how do I fix it?',
  'HOW TO FIX IT',
  'Causes:',
  'FAQ',
  'Common causes of the error',
  'Troubleshooting steps',
  'When the Disk Is Full',
  'Other things',
  'What you can do to fix it',
  'What to do about a slow disk',
  'How the error can look on your screen',
  'How to fix it for users',
])('%j is a heading', (line) => {
  expect(isHeadingLine(line, en, 'text')).toBe(true);
});

test.each([
  'It is full.',
  'Note:',
  'In short:',
  'Here are some fixes to try:',
  'Below are some common ways you might see it:',
  'The server works, it only takes long and has many causes for that',
  'a line in lower case',
  '0x80244021',
  'ERR_CONNECTION_RESET',
  'This error is usually caused by two servers that do not understand each other',
])('%j is not a heading', (line) => {
  expect(isHeadingLine(line, en, 'text')).toBe(false);
});

test('a few plain words with nothing after them are no heading', () => {
  expect(isHeadingLine('Best wishes', en, 'nothing')).toBe(false);
});
