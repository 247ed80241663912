/** Where an entry is filed: under the rarest words of each of its texts, by which a paste finds it. */
import { keyOfCode, keyOfStatus } from '../known/keys.ts';
import { patternWords } from '../known/pattern-words.ts';
import { hashWord } from '../words/word-hash.ts';
import type { Entry } from './entries.ts';

/** As many of a guide's first variants answer for its status alone. */
const mostForStatus = 3;

/**
 * The hashes of an entry's keys.
 *
 * @param most How many words of each text are keys.
 */
export function keysOf(entry: Entry, rarity: (word: string) => number, most: number): Set<number> {
  const patterns = [patternWords(entry.message, true), ...entry.texts];
  const words = patterns.flatMap((pattern) => rarest(pattern, rarity, most));
  const keys = new Set([...words.map(hashWord), ...(entry.codes ?? []).map(keyOfCode)]);
  const { guide, variants } = entry.guide;
  const isGeneral = variants.slice(0, mostForStatus).some(({ id }) => id === entry.id && entry.kind === 'variant');
  if (guide.status && isGeneral) keys.add(keyOfStatus(guide.status));
  return keys;
}

function rarest(pattern: string[], rarity: (word: string) => number, most: number): string[] {
  const distinct = [...new Set(pattern)].filter((word) => !word.startsWith('<'));
  return distinct.sort((a, b) => rarity(b) - rarity(a)).slice(0, most);
}
