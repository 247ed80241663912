import { expect, test } from 'vitest';
import { firstLine } from '../../../src/article/title/first-line.ts';
import { wordsFor } from '../../../src/article/words/index.ts';

test.each([
  ['sudo apt update\nsudo apt upgrade', 'sudo apt update'],
  ['Check the cable.', 'Check the cable'],
  ['—', '—'],
])('%j has the title %j', (text, title) => {
  expect(firstLine(text, 60, wordsFor('en'))).toBe(title);
});
