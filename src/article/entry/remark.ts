/** Remarks beside the text: "Note: …". */
import { plainWords, type WordTable } from '../words/index.ts';

/** Whether what stands before the first colon of a text, or all of it, is a remark's word. */
export function isRemark(text: string, words: WordTable): boolean {
  return words.remarks.includes(plainWords(text.split(':', 1)[0] as string));
}
