/** The variant that a stated status points to by itself, where the words of a text say no more. */
import { type Found, writerOf } from '../known/find-entries.ts';
import type { OpenShard, Pattern } from '../known/open-shard.ts';

/**
 * The first variant that names the very sub-status that a text states; else `found`.
 *
 * @param status With its sub-status, if it has one: `502.3`.
 * @param found The variant to which the words of the text point.
 */
export function nearestStatus(
  status: string | undefined,
  found: Found | undefined,
  shards: readonly OpenShard[],
): Found | undefined {
  const [number, sub] = status?.split('.') ?? [];
  if (!found || sub === undefined) return found;
  const names = (pattern: Pattern) => pattern.status === number && pattern.sub === sub;
  if (found.open.patterns.some((pattern) => pattern.entry === found.entry && names(pattern))) return found;
  for (const open of shards) {
    const named = open.patterns.find((pattern) => pattern.entry.kind === 'variant' && names(pattern));
    if (named) return { ...found, entry: named.entry, open, writer: writerOf(named.entry, open), sightings: [] };
  }
  return found;
}
