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

/** The place of the first match of `phrase` in words (as made by `plainWords`) with a space at both ends, at word boundaries. */
function find(padded: string, phrase: string): { start: number; end: number } | undefined {
  if (phrase.startsWith('='))
    return padded === ` ${phrase.slice(1)} ` ? { start: 0, end: padded.length - 1 } : undefined;
  let start = -1;
  let end = 0;
  for (const part of phrase.includes('…') ? phrase.split(' … ') : [phrase]) {
    const at = padded.indexOf(` ${part} `, end);
    if (at === -1) return undefined;
    if (start === -1) start = at;
    end = at + part.length + 1;
  }
  return { start, end };
}

/** The first row of `[value, phrases]` of which `words` holds a phrase at word boundaries. */
export function lookUp<Value>(rows: [Value, string[]][], words: string): Value | undefined {
  const padded = ` ${words} `;
  return rows.find(([, phrases]) => phrases.some((phrase) => find(padded, phrase) !== undefined))?.[0];
}

/** The row of `[value, phrases]` a phrase of which stands first in `words`: "users and site owners" are users. */
export function firstOf<Value>(rows: [Value, string[]][], words: string): Value | undefined {
  const padded = ` ${words} `;
  let best: { value: Value; start: number } | undefined;
  for (const [value, phrases] of rows)
    for (const phrase of phrases) {
      const start = find(padded, phrase)?.start;
      if (start !== undefined && (!best || start < best.start)) best = { value, start };
    }
  return best?.value;
}

/** The words that are left of `words` without the phrases of `value`'s row that they hold, the longest taken out first. */
export function wordsBeside<Value>(rows: [Value, string[]][], value: Value, words: string): string[] {
  const phrases = rows.filter(([other]) => other === value).flatMap(([, list]) => list);
  let rest = words;
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    const found = find(` ${rest} `, phrase);
    if (found)
      rest = `${` ${rest} `.slice(0, found.start)} ${` ${rest} `.slice(found.end)}`.replaceAll(/ +/g, ' ').trim();
  }
  return rest.split(' ').filter(Boolean);
}
