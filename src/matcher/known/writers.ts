/** Who wrote a text: by the messages it holds, by the names in it, and by words that only one writer uses. */
import type { Reading } from '../words/reading.ts';
import type { Found } from './find-entries.ts';
import type { OpenShard } from './open-shard.ts';
import type { Recognised } from './recognise.ts';

/** A writer, and how much speaks for it; comparable within one text. */
export interface Writer {
  slug: string;
  weight: number;
  /** How much of the text is in its best message, whatever else that message has. */
  gain: number;
  /** Whether the text names it, and the first word of the name there. */
  named: boolean;
  place: number | undefined;
}

/** How much a name counts, less where it is a part of an address, and a word of a writer's messages that stands outside of them. */
const byName = 1.2;
const byHost = 0.7;
const byWord = 0.25;
const mostByWords = 0.6;

/** How much it counts to be the writer of the most variants: of what is equal otherwise, the usual one is likelier. */
const byUse = 0.15;

/** As many words of the text may stand between those of a name. */
const withinName = 6;

/** Writers fit equally well when less than this share of the best one's weight lies between them, or of its gain. */
const nearlyWeight = 0.55;
const nearlyGain = 0.03;

/** What a number alone weighs says nothing of who wrote it. */
const leastTelling = 0.4;

/** The writers that a text points to, the likeliest first. */
export function writersOf(found: readonly Found[], open: OpenShard, reading: Reading, text: Recognised): Writer[] {
  const { writers, entries } = open.shard;
  const uses = writers.map((_, number) => entries.filter(({ writer }) => writer === number).length);
  const most = Math.max(1, ...uses);
  const told = byWords(open, text);
  return writers
    .map(({ slug }, number) => {
      const own = found.filter(({ entry, open: { shard } }) => shard === open.shard && entry.writer === number);
      const rank = own[0]?.rank ?? 0;
      const names = open.names[number]!.flatMap((name) => placeOf(name, text) ?? []);
      const place = names.find((at) => !isInAddress(reading, at));
      const named = place !== undefined;
      const evidence = rank + (named ? byName : names.length > 0 ? byHost : 0) + told[number]!;
      const gain = Math.max(0, ...own.map(({ sightings }) => sightings[0]?.gain ?? 0));
      return { slug, named, place, gain, weight: evidence > 0 ? evidence + (byUse * uses[number]!) / most : 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

/** The first of `writers`, with those that fit as well; none where hardly anything speaks for any. */
export function equals(writers: readonly Writer[]): Writer[] {
  const [best] = writers;
  return writers.filter(({ weight, gain }) => {
    const isNear = weight >= best!.weight * (1 - nearlyWeight);
    const fitsAlike = !best!.named && gain >= best!.gain * (1 - nearlyGain);
    return weight >= leastTelling && (isNear || fitsAlike);
  });
}

/** What a writer is called in words: as on the entry that fits best, else as on its first. */
export function nameOf(slug: string, variants: readonly Found[], shards: readonly OpenShard[]): string {
  const best = variants.find(({ writer, entry }) => writer === slug && entry.producer);
  const all = shards.flatMap(({ shard: { writers, entries } }) =>
    entries.filter(({ writer = -1 }) => writers[writer]?.slug === slug).flatMap(({ producer }) => producer ?? []),
  );
  return best?.entry.producer ?? all[0] ?? slug;
}

/** Where the words of a name stand together in a text, if they do. */
function placeOf(name: number[], { places }: Recognised): number | undefined {
  const [first, ...others] = name.map((word) => places.get(word) ?? []);
  return first!.find((place) => others.every((list) => list.some((at) => Math.abs(at - place) <= withinName)));
}

/** Whether a word is a part of an address: of a host, a path or a file. */
function isInAddress({ text, words: { start, end } }: Reading, place: number): boolean {
  const index = Math.floor(place);
  return (
    /[/.@\\]/.test(text[start[index]! - 1] ?? '') || /^[./@\\][a-z]/i.test(text.slice(end[index], end[index]! + 2))
  );
}

/** How much words speak for each writer that no other writer uses. */
function byWords({ shard, writersOf: users, weights }: OpenShard, { places }: Recognised): number[] {
  const told = shard.writers.map(() => 0);
  for (const word of places.keys()) {
    const [only, ...others] = users.get(word) ?? [];
    if (only !== undefined && others.length === 0) told[only]! += byWord * weights[word]!;
  }
  return told.map((weight) => Math.min(weight, mostByWords));
}
