/** A shard made ready for matching. */
import { hashWord } from '../words/word-hash.ts';
import type { IndexedEntry, Shard } from './shard.ts';

/** One text by which an entry is recognised. */
export interface Pattern {
  entry: IndexedEntry;
  /** Numbers of words. */
  words: number[];
  /** The sum of its words' weights. */
  total: number;
  /** The status it names, if it names one. */
  status: string | undefined;
}

/** A shard's words, patterns and entries. */
export interface OpenShard {
  shard: Shard;
  words: string[];
  weights: number[];
  /** The number of the word with a hash. */
  numberOf: Map<number, number>;
  patterns: Pattern[];
  /** The writers in whose messages a word stands. */
  writersOf: Map<number, Set<number>>;
}

/** Reads a shard; it is not changed. */
export function openShard(shard: Shard): OpenShard {
  const words = shard.words === '' ? [] : shard.words.split(' ');
  const weights = [...shard.weights].map((digit) => Number.parseInt(digit, 36) / 35);
  const writersOf = new Map<number, Set<number>>();
  for (const { writer, patterns } of shard.entries) {
    if (writer === undefined) continue;
    for (const word of patterns.flat()) writersOf.set(word, (writersOf.get(word) ?? new Set()).add(writer));
  }
  return {
    shard,
    words,
    weights,
    numberOf: new Map(words.map((word, number) => [hashWord(word), number])),
    patterns: shard.entries.flatMap((entry) =>
      entry.patterns.map((pattern) => ({
        entry,
        words: pattern,
        total: pattern.reduce((sum, word) => sum + weights[word]!, 0),
        status: pattern.map((word) => words[word]!).find((word) => /^[45][0-9][0-9]$/.test(word)),
      })),
    ),
    writersOf,
  };
}
