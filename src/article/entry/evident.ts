/** Whether a phrase reads as an error message does. */
import { plainWords, type WordTable } from '../words/index.ts';

/** Whether a phrase holds what only error messages do: a status, a code, or one of their words. */
export function isEvident(phrase: string, words: WordTable): boolean {
  return (
    hasCode(phrase) ||
    plainWords(phrase)
      .split(' ')
      .some((word) => words.evidence.includes(word) || words.evidenceEndings.some((ending) => word.endsWith(ending)))
  );
}

/** Whether a phrase holds a status or a code: three digits, `0x…`, a name with an underscore, one of letters and digits, a level such as `FATAL:`. */
export function hasCode(phrase: string): boolean {
  return (
    /\b\d{3}\b|[A-Za-z]_[A-Za-z]|\b0x[\da-f]|\b[A-Z]{1,4}-?\d{1,6}\b/i.test(phrase) ||
    /#[A-Z\d/]+[!?]/i.test(phrase) ||
    /\b[A-Z]{3,}[!:]\s|\w(?:Error|Exception)\b/.test(phrase)
  );
}
