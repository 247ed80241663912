/** Which words lead to a shard: a Bloom filter, small enough to be read before anything else. */

/**
 * Bits for each key, and how many of them are set: about one foreign word in eleven passes. More bits would cost a reader of a site of 1,000
 * guides more than the shards that are then read in vain.
 */
const bitsPerKey = 5;
const rounds = 3;

/** Six bits a character, in the order of base64. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const bitsPerCharacter = 6;
const bitsOfCharacter = new Map([...alphabet].map((character, value) => [character, value]));

/** Writes the filter of some keys, given by their hashes. */
export function writeFilter(hashes: readonly number[]): string {
  const size = Math.max(1, Math.ceil((hashes.length * bitsPerKey) / bitsPerCharacter)) * bitsPerCharacter;
  const values = new Uint8Array(size / bitsPerCharacter);
  for (const hash of hashes) {
    for (const bit of bitsOf(hash, size)) values[Math.floor(bit / bitsPerCharacter)]! |= 1 << (bit % bitsPerCharacter);
  }
  return Array.from(values, (value) => alphabet[value]).join('');
}

/** Whether a key may be one of those a filter was written of; it says no only of others. */
export function mayHold(filter: string, hash: number): boolean {
  const size = filter.length * bitsPerCharacter;
  return bitsOf(hash, size).every((bit) => {
    const value = bitsOfCharacter.get(filter[Math.floor(bit / bitsPerCharacter)]!) ?? 0;
    return ((value >> (bit % bitsPerCharacter)) & 1) === 1;
  });
}

/** The shard that a key leads to. */
export function shardOf(hash: number, shards: number): number {
  return (mixed(hash ^ 0x9e3779b1) >>> 0) % shards;
}

function bitsOf(hash: number, size: number): number[] {
  const first = mixed(hash);
  const step = mixed(first ^ 0x85ebca6b) | 1;
  return Array.from({ length: rounds }, (_, round) => ((first + Math.imul(round, step)) >>> 0) % size);
}

/** Every bit of a hash in every bit of another (the last steps of MurmurHash3). */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
