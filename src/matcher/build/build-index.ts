/** Guides to the matcher's index. */
import type { SettledGuide } from '../../guide/index.ts';
import type { Root, Shard } from '../known/shard.ts';
import { indexedEntries } from './entries.ts';
import { makeShard } from './make-shard.ts';
import { rarityIn } from './rarity.ts';

/**
 * Builds the index of all messages that guides know.
 *
 * @returns `root`, which is read first, and the shards by their numbers; all plain JSON. The same guides give the same index.
 */
export function buildIndex(guides: readonly SettledGuide[]): { root: Root; shards: Shard[] } {
  const rarity = rarityIn(guides);
  const only = makeShard(guides, guides.flatMap(indexedEntries), rarity);
  return { root: { version: 1, shards: 1, only }, shards: [only] };
}
