/** The matcher's index as it is stored: plain JSON, made by `build/`, read by `known/`. */
import type { Side } from '../../guide/index.ts';
import type { FirstStep } from '../answer.ts';
import { patternWords } from './pattern-words.ts';

/** A guide, as far as its entries refer to it. */
export interface IndexedGuide {
  id: string;
  title: string;
  /** The status it is about, if it is about one of HTTP. */
  status?: string;
  /** The steps that its entries name. */
  steps: FirstStep[];
}

/** A variant or a look-alike with all by which it is recognised and shown. Numbers refer to the shard's own lists. */
export interface IndexedEntry {
  kind: 'variant' | 'look-alike';
  guide: number;
  id: string;
  message: string;
  /** Number of its writer. */
  writer?: number;
  producer?: string;
  side?: Side;
  /** Of a look-alike, where to go. */
  instead?: string;
  mayBeYours?: true;
  steps?: number[];
  /** Of a look-alike. */
  status?: string;
  /** In the form of `codeKey`. */
  codes?: string[];
  /** Its short codes, in the form of `findShortCodes`. */
  shortCodes?: string[];
  /** The words of each of its exact texts, separated by spaces; those inside of tags begin with `<`. The words of its message go before. */
  texts?: string[];
}

/** Who writes messages. */
export interface IndexedWriter {
  slug: string;
  /** The words of each of its names, separated by spaces. */
  names: string[];
}

/** A part of the index that is read as a whole. */
export interface Shard {
  guides: IndexedGuide[];
  writers: IndexedWriter[];
  entries: IndexedEntry[];
  /** The weight of each of `distinctWords`, as a digit to the base 36: `z` is 1. */
  weights: string;
}

/**
 * The distinct words of a shard, in the order in which they first stand in it.
 *
 * @param patterns What `patternsOf` gives for each of its entries.
 */
export function distinctWords(patterns: string[][][], writers: IndexedWriter[]): string[] {
  return [...new Set([...patterns.flat(), ...writers.flatMap(({ names }) => names.map(listed))].flat())];
}

/** The texts by which an entry is recognised, as words: its message first. */
export function patternsOf({ message, texts = [] }: IndexedEntry): string[][] {
  return [patternWords(message, true), ...texts.map(listed)].filter((words) => words.length > 0);
}

/** The words of a list as it is stored. */
export function listed(words: string): string[] {
  return words.split(' ');
}

/** What is read first. */
export interface Root {
  /** Version of the format. */
  version: 1;
  /** How many shards there are. */
  shards: number;
  /** The one shard of a small site. */
  only?: Shard;
  /** Of several shards: the words that lead to one, for `mayHold`. */
  keys?: string;
}
