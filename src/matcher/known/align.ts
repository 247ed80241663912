/** Where a text holds a pattern: its words in order, with holes in it and other words between. */
import type { OpenShard, Pattern } from './open-shard.ts';
import type { Hit, Recognised } from './recognise.ts';

/** A pattern found in a text. */
export interface Sighting {
  pattern: Pattern;
  /** The weight of the words found, less for slips and for what stands between; of 1 for each rare word. */
  gain: number;
  /** The share of the pattern's weight that was found, 0 to 1. */
  cover: number;
  /** The places of the words found, in order. */
  at: number[];
  /** The words found, by their numbers, in the same order. */
  hits: number[];
}

/** What a word between two of the pattern's costs, and at most how many of them count. */
const noiseCost = 0.012;
const mostNoise = 20;

/** How many of a pattern's rarest words are looked for first. */
const mostAnchors = 3;

/** A pattern of which less may be there is not looked for. */
const leastCover = 0.3;

/** Finds a pattern at its best place; undefined where too little of it is there. */
export function align(pattern: Pattern, { weights }: OpenShard, text: Recognised): Sighting | undefined {
  const present = [...new Set(pattern.words)].filter((word) => text.places.has(word));
  const possible = pattern.words.reduce((sum, word) => sum + (text.places.has(word) ? weights[word]! : 0), 0);
  if (possible < leastCover * pattern.total) return undefined;
  const anchors = present.sort((a, b) => weights[b]! - weights[a]!).slice(0, mostAnchors);
  const reach = pattern.words.length * 2 + 2 * mostNoise;
  let best: Sighting | undefined;
  const looked = new Set<number>();
  for (const anchor of anchors) {
    for (const place of text.places.get(anchor)!) {
      if ([...looked].some((other) => Math.abs(other - place) < reach / 4)) continue;
      looked.add(place);
      const found = chain(pattern, weights, hitsAround(pattern, text, place, reach));
      if (found && (!best || found.gain > best.gain)) best = found;
    }
  }
  return best;
}

function hitsAround(pattern: Pattern, { numbers, mended }: Recognised, place: number, reach: number): Hit[] {
  const wanted = new Set(pattern.words);
  const hits: Hit[] = [];
  const from = Math.max(0, place - reach);
  const to = Math.min(numbers.length - 1, place + reach);
  for (let at = from; at <= to; at += 1) {
    const number = numbers[at]!;
    if (number < 0) hits.push(...(mended.get(at) ?? []).filter(({ word }) => wanted.has(word)));
    else if (wanted.has(number)) hits.push({ at, word: number, quality: 1 });
  }
  return hits;
}

/** A run of hits that keeps the pattern's order, ending with this one. */
interface Link {
  at: number;
  index: number;
  gain: number;
  before: Link | undefined;
}

/** The best run of hits in the pattern's order. */
function chain(pattern: Pattern, weights: number[], hits: Hit[]): Sighting | undefined {
  const links: Link[] = [];
  let best: Link | undefined;
  for (const { at, word, quality } of hits) {
    const here = links.length;
    pattern.words.forEach((known, index) => {
      if (known !== word) return;
      let gain = 0;
      let before: Link | undefined;
      for (const link of links.slice(0, here)) {
        if (link.index >= index || link.at >= at) continue;
        const noise = Math.min(mostNoise, Math.max(0, at - link.at - 1));
        const reached = link.gain - noise * noiseCost;
        if (reached > gain) [gain, before] = [reached, link];
      }
      const link = { at, index, gain: gain + weights[word]! * quality, before };
      links.push(link);
      if (!best || link.gain > best.gain) best = link;
    });
  }
  if (!best) return undefined;
  const run: Link[] = [];
  for (let link: Link | undefined = best; link; link = link.before) run.unshift(link);
  return {
    pattern,
    gain: best.gain,
    cover: Math.min(1, best.gain / pattern.total),
    at: run.map((link) => link.at),
    hits: run.map(({ index }) => pattern.words[index]!),
  };
}
