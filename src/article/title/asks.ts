/** Questions, in any script. */
import type { WordTable } from '../words/index.ts';
import { firstSentence, sentences } from './sentence.ts';

/** Whether a text ends by asking: with `?`, as Arabic, Chinese and Japanese write it too, or in Greek with a semicolon. */
export function asks(text: string): boolean {
  return /[?？؟]["'”’»)]?$|\p{Script=Greek}[;\u037e]["'”’»)]?$/u.test(text);
}

/** Whether a text asks anywhere, by the same signs. */
export function holdsQuestion(text: string): boolean {
  return /[?？؟]|\p{Script=Greek}[;\u037e]/u.test(text);
}

/** Whether a text only asks: each of its sentences does. */
export function onlyAsks(text: string, words: WordTable): boolean {
  return sentences(text, words).every(asks);
}

/**
 * The question that a text begins with and answers on the same line.
 *
 * @returns Undefined where its first sentence asks nothing, or nothing follows it.
 * @example questionAhead('Does it hurt? No.', words) // 'Does it hurt?'
 */
export function questionAhead(text: string, words: WordTable): string | undefined {
  const first = firstSentence(text, words);
  const question = asks(first) ? first : otherQuestion(text, first);
  return question !== undefined && /[\p{L}\p{N}]/u.test(text.slice(question.length)) ? question : undefined;
}

/** A question that ends with a sign by which no sentence in Latin letters ends; Chinese and Japanese have no space behind it. */
function otherQuestion(text: string, first: string): string | undefined {
  const question = /^[^？؟;\u037e。]{2,200}(?:[？؟]|[;\u037e](?=\s))/u.exec(text)?.[0];
  return question !== undefined && asks(question) && question.length <= first.length ? question : undefined;
}
