/** Who wrote a text: by the messages it holds, and by the words that only few writers use. */

import type { Found } from './find-entries.ts';
import type { OpenShard } from './open-shard.ts';
import type { Recognised } from './recognise.ts';

/** A writer, and how much speaks for it; comparable within one text. */
export interface Writer {
  slug: string;
  weight: number;
  /** Whether the text names it. */
  named: boolean;
  /** The words of the text that speak for it. */
  at: number[];
}

/** A name of more writers than these tells nothing; a word of messages tells its only writer. */
const mostWriters = 3;

/** How much the words of a writer's name count, and words of its messages outside of a message. */
const byName = 1;
const byWord = 0.3;
const mostByWords = 0.6;

/** Writers fit equally well when less than this share of the best one's weight lies between them. */
const nearlyEqual = 0.12;

/** The writers that a text points to, the likeliest first. */
export function writersOf(found: readonly Found[], open: OpenShard, text: Recognised): Writer[] {
  const writers = new Map<string, Writer>();
  const writer = (slug: string) => {
    const known = writers.get(slug) ?? { slug, weight: 0, named: false, at: [] };
    writers.set(slug, known);
    return known;
  };
  for (const { entry, rank } of found) {
    if (entry.writer === undefined) continue;
    const known = writer(entry.writer);
    known.weight = Math.max(known.weight, rank);
  }
  for (const [slug, words] of [...namedBy(open, text)]) {
    const known = writer(slug);
    known.weight += words.weight;
    known.named = words.named;
    known.at.push(...words.at);
  }
  return [...writers.values()].filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
}

/** The first of `writers`, with those that fit as well. */
export function equals(writers: readonly Writer[]): Writer[] {
  const best = writers[0]?.weight ?? 0;
  return writers.filter(({ weight }) => weight >= best * (1 - nearlyEqual));
}

/** How much single words speak for each writer. */
function namedBy(open: OpenShard, text: Recognised): Map<string, Omit<Writer, 'slug'>> {
  const named = new Map<string, Omit<Writer, 'slug'>>();
  const add = (slugs: Iterable<string>, weight: number, at: number, isName: boolean) => {
    for (const slug of slugs) {
      const known = named.get(slug) ?? { weight: 0, named: false, at: [] };
      const most = isName ? Number.POSITIVE_INFINITY : mostByWords;
      const sum = Math.max(known.weight, Math.min(most, known.weight + weight));
      named.set(slug, { weight: sum, named: known.named || isName, at: [...known.at, at] });
    }
  };
  for (const [word, [first]] of text.places) {
    const names = open.namesOf.get(word);
    const only = open.writersOf.get(word);
    if (names && names.size <= mostWriters) add(names, byName / names.size, first!, true);
    else if (only?.size === 1) add(only, byWord * open.weights[word]!, first!, false);
  }
  return named;
}
