/** The word tables by language. */
import { en } from './en.ts';
import type { WordTable } from './table.ts';

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

/** Whether `words` (as made by `plainWords`) holds `phrase` at word boundaries. */
export function holdsPhrase(words: string, phrase: string): boolean {
  return ` ${words} `.includes(` ${phrase} `);
}

/** The first row of `[value, phrases]` of which `words` holds a phrase. */
export function lookUp<Value>(rows: [Value, string[]][], words: string): Value | undefined {
  return rows.find(([, phrases]) => phrases.some((phrase) => holdsPhrase(words, phrase)))?.[0];
}
