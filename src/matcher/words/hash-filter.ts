/** A quick no for most words: whether a hash may be among some. */

const mask = 0x3fff;

/** Marks the last bits of each of the hashes. */
export function hashFilter(hashes: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(mask + 1);
  for (const hash of hashes) marks[hash & mask] = 1;
  return marks;
}

/** Whether a hash may be among those of a filter; it says no only of others. */
export function mayBe(marks: Uint8Array, hash: number): boolean {
  return marks[hash & mask] === 1;
}
