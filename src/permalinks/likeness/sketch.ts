/** What is kept of a text's words: enough to measure later how like another text is, too little to read. */
import { hash53 } from '../hash.ts';
import { stems } from './stems.ts';

/** Most entries have fewer different stems, and are kept whole; of more, those with the smallest hashes are a fair sample. */
const most = 64;

/** Characters of base64url a stem, so one of 2^18. Two stems in 64 meet by chance in one text of a hundred. */
const width = 3;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Hashes of stems: the 64 smallest, ascending; `limit` is the greatest that would be among them. */
export interface Sketch {
  hashes: ReadonlySet<number>;
  limit: number;
}

/** The hash of one stem, as sketches hold it. */
export function stemHash(stem: string): number {
  return hash53(stem) % 64 ** width;
}

/** A text's sketch as the ledger keeps it: 3 characters a stem. */
export function sketchOf(text: string): string {
  const hashes = [...new Set(stems(text).map(stemHash))].sort((a, b) => a - b).slice(0, most);
  return hashes.map(encoded).join('');
}

/** Reads a sketch; whatever is not one is without words. */
export function readSketch(text: string): Sketch {
  const hashes: number[] = [];
  for (let at = 0; at + width <= text.length; at += width) {
    let hash = 0;
    for (const digit of text.slice(at, at + width)) hash = hash * 64 + Math.max(0, digits.indexOf(digit));
    hashes.push(hash);
  }
  return { hashes: new Set(hashes), limit: hashes.length < most ? Number.POSITIVE_INFINITY : Math.max(...hashes) };
}

function encoded(hash: number): string {
  return [hash >> 12, (hash >> 6) & 63, hash & 63].map((digit) => digits[digit]).join('');
}

/**
 * How like two texts are by their sketches: the weight of the stems that both have, against half the weight of all stems of both (Dice).
 *
 * @param weight How much a stem tells.
 * @returns 0 to 1; 0 where either has no stems.
 */
export function likeness(a: Sketch, b: Sketch, weight: (hash: number) => number): number {
  const limit = Math.min(a.limit, b.limit);
  let shared = 0;
  let all = 0;
  for (const hash of a.hashes) {
    if (hash > limit) continue;
    all += weight(hash);
    if (b.hashes.has(hash)) shared += weight(hash);
  }
  for (const hash of b.hashes) if (hash <= limit) all += weight(hash);
  return all === 0 ? 0 : (2 * shared) / all;
}

/**
 * How much of a text has left for another: the weight of the stems that `rest` has lost and `other` has, against that of all of `whole`.
 *
 * @returns 0 to 1.
 */
export function shareMoved(whole: Sketch, rest: Sketch, other: Sketch, weight: (hash: number) => number): number {
  let moved = 0;
  let all = 0;
  for (const hash of whole.hashes) {
    all += weight(hash);
    if (!rest.hashes.has(hash) && other.hashes.has(hash)) moved += weight(hash);
  }
  return all === 0 ? 0 : moved / all;
}

/**
 * How much each stem tells among these texts: the rarer, the more (inverse document frequency).
 *
 * @returns The weight of a stem's hash, above 0.
 */
export function rarity(sketches: readonly Sketch[]): (hash: number) => number {
  const counts = new Map<number, number>();
  for (const { hashes } of sketches) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return (hash) => Math.log(1 + sketches.length / (counts.get(hash) ?? 1));
}
