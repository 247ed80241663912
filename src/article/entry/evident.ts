/** Whether a phrase reads as an error message does. */
import { plainWords, type WordTable } from '../words/index.ts';

/** Whether a phrase holds what only error messages do: a status, a code, or one of their words. */
export function isEvident(phrase: string, words: WordTable): boolean {
  return (
    /\b\d{3}\b|_|\b0x[\da-f]/i.test(phrase) ||
    plainWords(phrase)
      .split(' ')
      .some((word) => words.evidence.includes(word) || words.evidenceEndings.some((ending) => word.endsWith(ending)))
  );
}
