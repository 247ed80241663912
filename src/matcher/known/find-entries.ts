/** Which entries of a shard a text holds. */
import type { Code } from '../facts/codes.ts';
import { align, type Sighting } from './align.ts';
import type { OpenShard } from './open-shard.ts';
import type { Recognised } from './recognise.ts';
import type { IndexedEntry } from './shard.ts';

/** An entry that a text holds, wholly or in part. */
export interface Found {
  entry: IndexedEntry;
  open: OpenShard;
  /** How much speaks for it: the weight of what was found, less where the pattern has more. Of 1 for each rare word. */
  rank: number;
  /** Its best pattern, if one was found. */
  sighting: Sighting | undefined;
  /** Its code in the text, if one was found. */
  code: Code | undefined;
}

/** How much a known code counts: more than any sentence around it. */
const codeRank = 4;

/** Finds all entries of a shard, the one that most speaks for first; of equals, the first in the index. */
export function findEntries(open: OpenShard, text: Recognised, codes: readonly Code[]): Found[] {
  const found = new Map<IndexedEntry, Found>();
  for (const pattern of open.patterns) {
    const sighting = align(pattern, open, text);
    if (!sighting) continue;
    const rank = sighting.gain * sighting.cover;
    const known = found.get(pattern.entry);
    if (!known || rank > known.rank)
      found.set(pattern.entry, { entry: pattern.entry, open, rank, sighting, code: undefined });
  }
  for (const entry of open.shard.entries) {
    const code = codes.find(({ key }) => entry.codes?.includes(key));
    if (!code) continue;
    const known = found.get(entry);
    found.set(entry, { entry, open, rank: codeRank + (known?.rank ?? 0), sighting: known?.sighting, code });
  }
  return [...found.values()].sort((a, b) => b.rank - a.rank);
}
