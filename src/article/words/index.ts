/** The word tables by language. */
import { en } from './en.ts';
import type { WordTable } from './table.ts';

export { firstOf, lookUp, wordsBeside } from './phrases.ts';
export type { LabelName, WordTable } from './table.ts';

const tables: Record<string, WordTable> = { en };

/** The table for a BCP 47 language tag, by its primary subtag; English where there is none yet. */
export function wordsFor(lang: string): WordTable {
  const primary = lang.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(tables, primary) ? (tables[primary] as WordTable) : en;
}

/** `text` as the tables write it: lower case, straight quotes, single spaces, without punctuation at its ends. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/[^\p{L}\p{N}'&;-]+/gu, ' ')
    .trim();
}
