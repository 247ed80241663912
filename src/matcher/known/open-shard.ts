/** A shard made ready for matching. */
import { hashFilter } from '../words/hash-filter.ts';
import { hashWord } from '../words/word-hash.ts';
import { isStatusWord } from './pattern-words.ts';
import { distinctWords, type IndexedEntry, listed, patternsOf, type Shard } from './shard.ts';

/** One text by which an entry is recognised. */
export interface Pattern {
  entry: IndexedEntry;
  /** Numbers of words. */
  words: number[];
  /** The sum of its words' weights. */
  total: number;
  /** The status it names, if it names one. */
  status: string | undefined;
  /** The sub-status behind it, if it names one. */
  sub: string | undefined;
}

/** A shard's words, patterns and entries. */
export interface OpenShard {
  shard: Shard;
  words: string[];
  weights: number[];
  /** The number of the word with a hash. */
  numberOf: Map<number, number>;
  /** Which hashes may be of its words. */
  filter: Uint8Array;
  patterns: Pattern[];
  /** The writers in whose messages a word stands. */
  writersOf: Map<number, Set<number>>;
  /** The names of each writer, each as the numbers of its words. */
  names: number[][][];
}

/** So many entries are read before the reading rests. */
const atOnce = 8;

/**
 * Reads a shard; it is not changed.
 *
 * @param rest Is waited for between pieces of the work.
 */
export async function openShard(shard: Shard, rest: () => Promise<void>): Promise<OpenShard> {
  const texts: string[][][] = [];
  for (const entry of shard.entries) {
    texts.push(patternsOf(entry));
    if (texts.length % atOnce === 0) await rest();
  }
  const words = distinctWords(texts, shard.writers);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const numbered = (list: string[]) => list.map((word) => numbers.get(word)!);
  const weights = [...shard.weights].map((digit) => Number.parseInt(digit, 36) / 35);
  const patterns = shard.entries.flatMap((entry, index) =>
    texts[index]!.map((list): Pattern => {
      const pattern = numbered(list);
      const total = pattern.reduce((sum, word) => sum + weights[word]!, 0);
      const place = list.findIndex(isStatusWord);
      const sub = place < 0 ? undefined : list.slice(place + 1, place + 2).find((word) => /^[0-9]{1,3}$/.test(word));
      return { entry, words: pattern, total, status: list[place], sub };
    }),
  );
  const writersOf = new Map<number, Set<number>>();
  for (const { entry, words: pattern } of patterns) {
    if (entry.writer === undefined) continue;
    for (const word of pattern) writersOf.set(word, (writersOf.get(word) ?? new Set()).add(entry.writer));
  }
  const numberOf = new Map(words.map((word, number) => [hashWord(word), number]));
  return {
    shard,
    words,
    weights,
    numberOf,
    filter: hashFilter(numberOf.keys()),
    patterns,
    writersOf,
    names: shard.writers.map(({ names }) => names.map((name) => numbered(listed(name)))),
  };
}
