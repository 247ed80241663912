/** Guides to the matcher's index. */
import type { SettledGuide } from '../../guide/index.ts';
import { shardOf, writeFilter } from '../known/key-filter.ts';
import type { Root, Shard } from '../known/shard.ts';
import { type Entry, indexedEntries } from './entries.ts';
import { fileEntries } from './keys.ts';
import { makeShard } from './make-shard.ts';
import { rarityIn } from './rarity.ts';
import { writerNames } from './writer-names.ts';

/** A site of no more entries is read as a whole: some 20 kB compressed. */
const mostInOne = 300;

/** How many entries a shard of a larger site holds on average: some 2 kB compressed. */
const perShard = 16;

/** Up to here each text is filed under two of its words, so that it is found with one of them misspelt; beyond, under one. */
const mostWithTwo = 5000;

/**
 * Builds the index of all messages that guides know.
 *
 * @returns `root`, which is read first, and the shards by their numbers; all plain JSON. The same guides give the same index.
 */
export function buildIndex(guides: readonly SettledGuide[]): { root: Root; shards: Shard[] } {
  const rarity = rarityIn(guides);
  const names = writerNames(guides);
  const entries = guides.flatMap(indexedEntries);
  if (entries.length <= mostInOne) {
    const only = makeShard(entries, rarity, names);
    return { root: { version: 1, shards: 1, only }, shards: [only] };
  }
  const keyed = fileEntries(entries, entries.length > mostWithTwo ? 1 : 2);
  const hashes = [...new Set(keyed.flatMap(({ keys }) => [...keys]))].sort((a, b) => a - b);
  const count = Math.ceil(keyed.reduce((sum, { keys }) => sum + keys.size, 0) / perShard);
  const shards = Array.from({ length: count }, () => new Set<Entry>());
  for (const { entry, keys } of keyed) for (const key of keys) shards[shardOf(key, count)]!.add(entry);
  return {
    root: { version: 1, shards: count, keys: writeFilter(hashes) },
    shards: shards.map((shard) => makeShard([...shard], rarity, names)),
  };
}
