/** The words of a text that a shard knows, also those written with a slip, joined, broken in two, or only begun. */
import { mayBe } from '../words/hash-filter.ts';
import { asSeen, isNearly } from '../words/likeness.ts';
import type { Reading } from '../words/reading.ts';
import { hashWord } from '../words/word-hash.ts';
import type { OpenShard } from './open-shard.ts';

/** A known word in a text. */
export interface Hit {
  /** Which word of the text; a fraction where one word is two known ones. */
  at: number;
  /** Which word of the shard. */
  word: number;
  /** 1 for the word as it is, less with a slip. */
  quality: number;
}

/** What is known of a text's words. */
export interface Recognised {
  /** The known word at each place of the text, or -1. */
  numbers: Int32Array;
  /** Where a slip was mended: what stands there instead. */
  mended: Map<number, Hit[]>;
  /** The first and last places of each known word. */
  places: Map<number, number[]>;
}

const slipped = 0.75;
const begun = 0.6;

/** More different unknown words are no message with slips, but a text about something else. */
const mostMended = 400;

/** How many places of one word are kept, from each end of the text. */
const mostPlaces = 6;

/** In a longer text no word is taken for one that is still being typed. */
const shortText = 8;

/** Finds the words of a text in a shard. */
export function recognise(reading: Reading, open: OpenShard): Recognised {
  const { length, hash } = reading.words;
  const numbers = new Int32Array(length);
  const places = new Map<number, number[]>();
  const unknown = new Map<number, number[]>();
  for (let at = 0; at < length; at += 1) {
    const number = mayBe(open.filter, hash[at]!) ? (open.numberOf.get(hash[at]!) ?? -1) : -1;
    numbers[at] = number;
    if (number >= 0) keepPlace(places, number, at);
    else if (unknown.size < mostMended) keepPlace(unknown, hash[at]!, at);
  }
  const mended = new Map<number, Hit[]>();
  const near = unknown.size > 0 ? nearWords(open) : undefined;
  for (const list of unknown.values()) {
    const word = near && likely(reading.word(list[0]!), open, near);
    for (const at of list) {
      const hits = word ? word.map((hit) => ({ ...hit, at: at + hit.at })) : besides(reading, at, open);
      if (hits.length === 0) continue;
      mended.set(at, hits);
      for (const { word: number } of hits) keepPlace(places, number, at);
    }
  }
  return { numbers, mended, places };
}

/** Keeps the first places of a word, and some of the last ones. */
function keepPlace(places: Map<number, number[]>, key: number, at: number): void {
  const list = places.get(key);
  if (!list) places.set(key, [at]);
  else if (list.length < 2 * mostPlaces) list.push(at);
  else list[mostPlaces + (at % mostPlaces)] = at;
}

/** The known words that a word with a slip stands for, their places counted from its own. */
function likely(word: string, open: OpenShard, near: Map<string, number[]>): Hit[] | undefined {
  if (word.length < 4 || /^[0-9]+$/.test(word)) return undefined;
  const nearest = nearTo(word, open, near);
  if (nearest !== undefined) return [{ at: 0, word: nearest, quality: slipped }];
  return inTwo(word, open)?.map((number, index) => ({ at: index / 2, word: number, quality: slipped }));
}

/** The known words that a word is the beginning of: broken off by a space, or by a reader who still types. */
function besides(reading: Reading, at: number, open: OpenShard): Hit[] {
  const word = reading.word(at);
  if (word.length < 2 || /^[0-9]+$/.test(word)) return [];
  const withNext = open.numberOf.get(hashWord(word + reading.word(at + 1)));
  if (withNext !== undefined) return [{ at, word: withNext, quality: slipped }];
  if (word.length < 3 || reading.words.length > shortText || at < reading.words.length - 1) return [];
  return open.words.flatMap((known, number) => (known.startsWith(word) ? [{ at, word: number, quality: begun }] : []));
}

/** Words by each form they have without one of their letters. */
function nearWords({ words }: OpenShard): Map<string, number[]> {
  const near = new Map<string, number[]>();
  words.forEach((word, number) => {
    if (word.length < 5 || word.startsWith('<') || /[0-9_]/.test(word)) return;
    for (const form of forms(asSeen(word))) near.set(form, [...(near.get(form) ?? []), number]);
  });
  return near;
}

function nearTo(word: string, { words }: OpenShard, near: Map<string, number[]>): number | undefined {
  for (const form of forms(asSeen(word))) {
    const found = near.get(form)?.find((number) => isNearly(word, words[number]!));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The word itself, and what is left without each letter in turn. */
function forms(word: string): string[] {
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}

function inTwo(word: string, { numberOf }: OpenShard): number[] | undefined {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const first = numberOf.get(hashWord(word.slice(0, cut)));
    const second = first === undefined ? undefined : numberOf.get(hashWord(word.slice(cut)));
    if (second !== undefined) return [first!, second];
  }
  return undefined;
}
