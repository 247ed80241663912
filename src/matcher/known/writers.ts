/** Who wrote a text: by the messages it holds, and by the words that only few writers use. */

import type { Found } from './find-entries.ts';
import type { OpenShard } from './open-shard.ts';
import type { Recognised } from './recognise.ts';

/** A writer, and how much speaks for it; comparable within one text. */
export interface Writer {
  slug: string;
  weight: number;
  /** The words of the text that speak for it. */
  at: number[];
}

/** Words of more writers than these tell nothing. */
const mostWriters = 3;

/** How much all words outside of a message may count together. */
const mostByWords = 1.6;
const byWords = 0.6;

/** Writers fit equally well when less than this share of the best one's weight lies between them. */
const nearlyEqual = 0.12;

/** The writers that a text points to, the likeliest first. */
export function writersOf(found: readonly Found[], open: OpenShard, text: Recognised): Writer[] {
  const writers = new Map<string, Writer>();
  const writer = (slug: string) => {
    const known = writers.get(slug) ?? { slug, weight: 0, at: [] };
    writers.set(slug, known);
    return known;
  };
  for (const { entry, rank } of found) {
    if (entry.writer === undefined) continue;
    const known = writer(entry.writer);
    known.weight = Math.max(known.weight, rank);
  }
  const named = new Map<string, number>();
  for (const [word, places] of text.places) {
    const slugs = open.writersOf.get(word);
    if (!slugs || slugs.size > mostWriters) continue;
    for (const slug of slugs) {
      const weight = open.weights[word]! / slugs.size ** 2;
      named.set(slug, (named.get(slug) ?? 0) + weight);
      writer(slug).at.push(places[0]!);
    }
  }
  for (const [slug, weight] of named) writer(slug).weight += byWords * Math.min(weight, mostByWords);
  return [...writers.values()].filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
}

/** The first of `writers`, with those that fit as well. */
export function equals(writers: readonly Writer[]): Writer[] {
  const best = writers[0]?.weight ?? 0;
  return writers.filter(({ weight }) => weight >= best * (1 - nearlyEqual));
}
