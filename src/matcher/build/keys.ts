/** Where entries are filed: under few words of each guide that are in few others, so that what is read first stays small. */
import { keyOfCode, keyOfStatus } from '../known/keys.ts';
import { patternWords } from '../known/pattern-words.ts';
import { hashWord } from '../words/word-hash.ts';
import type { Entry } from './entries.ts';

/** As many of a guide's first variants answer for its status alone. */
const mostForStatus = 3;

/** An entry and the hashes of its keys. */
export interface Filed {
  entry: Entry;
  keys: Set<number>;
}

/**
 * Files entries so that each of their texts is found by one of its own words.
 *
 * @param entries All entries of the site.
 * @param times By how many of its words each text is to be found: with two, one may be misspelt.
 */
export function fileEntries(entries: readonly Entry[], times: number): Filed[] {
  const byGuide = Map.groupBy(entries, ({ guide }) => guide);
  const spread = new Map<string, number>();
  for (const own of byGuide.values()) {
    for (const word of new Set(own.flatMap(textsOf).flat())) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  return [...byGuide].flatMap(([guide, own]) => {
    const words = cover(own.flatMap(textsOf), times, spread);
    const status = own[0]!.about;
    const general = new Set(guide.variants.slice(0, mostForStatus).map(({ id }) => id));
    return own.map((entry): Filed => {
      const keys = new Set([...(entry.codes ?? []), ...(entry.shortCodes ?? [])].map(keyOfCode));
      for (const word of new Set(textsOf(entry).flat())) if (words.has(word)) keys.add(hashWord(word));
      if (status && entry.kind === 'variant' && general.has(entry.id)) keys.add(keyOfStatus(status));
      return { entry, keys };
    });
  });
}

/** The texts of an entry, each its distinct words; those inside of tags are no keys, unless a text has no others. */
function textsOf({ message, texts }: Entry): string[][] {
  return [patternWords(message, true), ...texts].map((words) => {
    const plain = [...new Set(words)].filter((word) => !word.startsWith('<'));
    return plain.length > 0 ? plain : words;
  });
}

/** Words of which each text holds as many as asked, or all of its own: first those of few guides and of many texts. */
function cover(texts: string[][], times: number, spread: ReadonlyMap<string, number>): Set<string> {
  const chosen = new Set<string>();
  const missing = new Map(texts.filter((text) => text.length > 0).map((text) => [text, Math.min(times, text.length)]));
  const holders = new Map<string, string[][]>();
  for (const text of missing.keys()) for (const word of text) holders.set(word, [...(holders.get(word) ?? []), text]);
  // How many texts that still miss a word hold each word.
  const wanted = new Map([...holders].map(([word, { length }]) => [word, length]));
  while (missing.size > 0) {
    const next = best(wanted, spread);
    chosen.add(next);
    wanted.delete(next);
    for (const text of holders.get(next)!) {
      const left = missing.get(text);
      if (left === undefined) continue;
      missing.set(text, left - 1);
      if (left > 1) continue;
      missing.delete(text);
      for (const word of text) if (wanted.has(word)) wanted.set(word, wanted.get(word)! - 1);
    }
  }
  return chosen;
}

function best(wanted: ReadonlyMap<string, number>, spread: ReadonlyMap<string, number>): string {
  let [most, found] = [-1, ''];
  for (const [word, texts] of wanted) {
    const worth = texts / spread.get(word)! ** 2;
    if (worth > most) [most, found] = [worth, word];
  }
  return found;
}
