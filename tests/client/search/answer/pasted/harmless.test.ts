import { expect, it } from 'vitest';
import { harmless } from '../../../../../src/client/search/answer/pasted/harmless.ts';

it('leaves ordinary text as it is, in any script', () => {
  for (const text of ['a\n\tb', 'שגיאה 502', '错误 502', 'naïve 😀']) expect(harmless(text)).toBe(text);
});

it('takes out what turns the direction of text, and what takes no room', () => {
  expect(harmless('a\u202eb\u2066c\u200bd\ufeffe')).toBe('abcde');
});

it('shows controls as pictures', () => {
  expect(harmless('\u001b[31m\u0000\u0085')).toBe('␛[31m␀\ufffd');
});

it('leaves no half of a character', () => {
  expect(harmless('a\ud800b').isWellFormed()).toBe(true);
});
