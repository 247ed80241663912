/** Which entries of a shard a text holds. */
import type { Code } from '../facts/codes.ts';
import { align, type Sighting } from './align.ts';
import type { OpenShard } from './open-shard.ts';
import type { Recognised } from './recognise.ts';
import type { IndexedEntry, IndexedGuide } from './shard.ts';

/** An entry that a text holds, wholly or in part. */
export interface Found {
  entry: IndexedEntry;
  open: OpenShard;
  /** Slug of its writer. */
  writer: string | undefined;
  /** How much speaks for it: the weight of what was found, less where the pattern has more. Of 1 for each rare word. */
  rank: number;
  /** Its patterns that were found, the best first; no word of the text counts for two of them. */
  sightings: Sighting[];
  /** Its code in the text, if one was found. */
  code: Code | undefined;
  /** Its short code in the text, if one was found: alone it tells less. */
  shortCode: Code | undefined;
}

/** How much a known code counts: more than any sentence around it. */
const codeRank = 4;

/** How much less a message counts whose words are scattered over a long stretch. */
const scattered = 0.2;

/** How much a further text of the same entry counts. */
const further = 0.5;

/** Finds all entries of a shard, the one that most speaks for first; of equals, the first in the index. */
export function findEntries(
  open: OpenShard,
  text: Recognised,
  { codes, shortCodes }: Record<'codes' | 'shortCodes', readonly Code[]>,
): Found[] {
  const sightings = Map.groupBy(
    open.patterns.flatMap((pattern) => align(pattern, open, text) ?? []),
    ({ pattern }) => pattern.entry,
  );
  const found = open.shard.entries.flatMap((entry): Found[] => {
    const code = codes.find(({ key }) => entry.codes?.includes(key));
    const shortCode = shortCodes.find(({ key }) => entry.shortCodes?.includes(key));
    const own = apart(sightings.get(entry) ?? []);
    if (own.length === 0 && !code && !shortCode) return [];
    const rank = own.reduce((sum, sighting, index) => sum + rankOf(sighting) * (index === 0 ? 1 : further), 0);
    const found = { entry, open, writer: writerOf(entry, open), sightings: own, code, shortCode };
    return [{ ...found, rank: rank + (code ? codeRank : 0) }];
  });
  return found.sort((a, b) => b.rank - a.rank);
}

/** The guide of a found entry. */
export function guideOf({ entry, open }: Found): IndexedGuide {
  return open.shard.guides[entry.guide]!;
}

/** The slug of an entry's writer, if it has one. */
export function writerOf({ writer }: IndexedEntry, { shard }: OpenShard): string | undefined {
  return writer === undefined ? undefined : shard.writers[writer]!.slug;
}

function rankOf({ gain, cover, at }: Sighting): number {
  const density = at.length / (at.at(-1)! - at[0]! + 1);
  return gain * cover * (1 - scattered * (1 - density));
}

/** The best sightings, none of which shares a place with a better one. */
function apart(sightings: Sighting[]): Sighting[] {
  const taken = new Set<number>();
  return sightings
    .sort((a, b) => rankOf(b) - rankOf(a))
    .filter(({ at }) => {
      const free = at.every((place) => !taken.has(place));
      if (free) for (const place of at) taken.add(place);
      return free;
    });
}
