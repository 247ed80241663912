/** The matcher's index as it is stored: plain JSON, made by `build/`, read by `known/`. */
import type { Side } from '../../guide/index.ts';
import type { FirstStep } from '../answer.ts';

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
  writer?: number;
  producer?: string;
  side?: Side;
  means?: string;
  mayBeYours?: true;
  steps?: number[];
  /** Of a look-alike. */
  status?: string;
  /** In the form of `codeKey`. */
  codes?: string[];
  /** Each the numbers of its words: first the heading, then the exact texts. */
  patterns: number[][];
}

/** A part of the index that is read as a whole. */
export interface Shard {
  /** Every word of its patterns once, separated by spaces; names in markup begin with `<`. */
  words: string;
  /** The weight of each word as a digit to the base 36: `z` is 1. */
  weights: string;
  guides: IndexedGuide[];
  /** Each with its slug, and its names as the numbers of their words. */
  writers: { slug: string; names: number[][] }[];
  entries: IndexedEntry[];
}

/** What is read first. */
export interface Root {
  /** Version of the format. */
  version: 1;
  /** The statuses of HTTP that the guides are about. */
  statuses: string[];
  /** How many shards there are. */
  shards: number;
  /** The one shard of a small site. */
  only?: Shard;
  /** Of several shards: the words that lead to one, for `mayHold`. */
  keys?: string;
}
