import { expect, test } from 'vitest';
import { sentences } from '../../../src/article/title/sentence.ts';
import { wordsFor } from '../../../src/article/words/index.ts';

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['Use a browser, e.g. Firefox. Then wait.', ['Use a browser, e.g. Firefox.', 'Then wait.']],
  ['Version 2.4 is out. Take it.', ['Version 2.4 is out.', 'Take it.']],
  ['It says “Stop.” Then it stops.', ['It says “Stop.”', 'Then it stops.']],
  ['No end', ['No end']],
  ['A line\nanother', ['A line', 'another']],
])('%j', (text, list) => {
  expect(sentences(text, wordsFor('en'))).toEqual(list);
});
