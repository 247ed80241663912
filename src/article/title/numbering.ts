/** What counts an entry before its name: `2.`, `(3)`, `Step 4:`, `Method #2 –`. */
import { plainWords, type WordTable } from '../words/index.ts';

/** The length of the counting at the beginning of a text, with the space behind it; 0 where there is none, or nothing else. */
export function numberingLength(text: string, words: WordTable): number {
  const bare = /^\s*\(?\d{1,2}[.):]\s+(?=\S)/.exec(text);
  if (bare) return bare[0].length;
  const counted = /^\s*(\p{L}+)\s+#?\d{1,2}\s*(?:[:.)–—-]\s*|$)(?=\S)/u.exec(text);
  return counted && words.counters.includes(plainWords(counted[1] as string)) ? counted[0].length : 0;
}

/** Whether a heading counts what it names. */
export function isCounted(text: string, words: WordTable): boolean {
  return numberingLength(text, words) > 0;
}
