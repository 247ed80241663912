import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rests } from '../../../src/client/pace/rest.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Who goes on first: the work, or another that waits for its turn. */
async function order(rest: () => Promise<void>): Promise<string[]> {
  const went: string[] = [];
  setTimeout(() => went.push('other'));
  const rested = rest().then(() => went.push('work'));
  await vi.advanceTimersByTimeAsync(0);
  await rested;
  return went;
}

test('short work goes on at once, long work gives way, and then goes on for as long again', async () => {
  const rest = rests();
  expect(await order(rest)).toEqual(['work', 'other']);
  vi.advanceTimersByTime(7);
  expect(await order(rest)).toEqual(['work', 'other']);
  vi.advanceTimersByTime(1);
  expect(await order(rest)).toEqual(['other', 'work']);
  expect(await order(rest)).toEqual(['work', 'other']);
});
