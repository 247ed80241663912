/** The filter of keys never says no to a key, and rarely yes to another. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayHold, shardOf, writeFilter } from '../../../src/matcher/known/key-filter.ts';
import { hashWord } from '../../../src/matcher/words/word-hash.ts';

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

test('all keys pass', () => {
  fc.assert(
    fc.property(fc.uniqueArray(hash, { maxLength: 300 }), (hashes) => {
      const filter = writeFilter(hashes);
      return hashes.every((key) => mayHold(filter, key));
    }),
    { numRuns: 200 },
  );
});

test('of other keys few pass', () => {
  const filter = writeFilter(Array.from({ length: 20_000 }, (_, number) => hashWord(`known${number}`)));
  const passed = Array.from({ length: 20_000 }, (_, number) => hashWord(`other${number}`)).filter((key) =>
    mayHold(filter, key),
  );
  expect(passed.length / 20_000).toBeLessThan(0.12);
  expect(filter.length / 20_000).toBeLessThanOrEqual(1.5);
});

test('nothing passes where there are no keys', () => {
  const filter = writeFilter([]);
  expect([0, 1, -1, hashWord('gateway')].filter((key) => mayHold(filter, key))).toEqual([]);
});

test('keys lead to all shards alike', () => {
  const counts = new Array<number>(16).fill(0);
  for (let number = 0; number < 16_000; number += 1) counts[shardOf(hashWord(`word${number}`), 16)]! += 1;
  expect(Math.min(...counts)).toBeGreaterThan(850);
  expect(Math.max(...counts)).toBeLessThan(1150);
});

test('a key leads to one of the shards there are', () => {
  fc.assert(
    fc.property(hash, fc.integer({ min: 1, max: 5000 }), (key, shards) => {
      const shard = shardOf(key, shards);
      return Number.isInteger(shard) && shard >= 0 && shard < shards;
    }),
  );
});
