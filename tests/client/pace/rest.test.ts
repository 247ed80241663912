import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rests } from '../../../src/client/pace/rest.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Whether a rest lets others act before it ends. */
async function givesWay(rest: () => Promise<void>): Promise<boolean> {
  let acted = false;
  setTimeout(() => {
    acted = true;
  });
  const rested = rest();
  await vi.advanceTimersByTimeAsync(0);
  await rested;
  return acted;
}

test('short work goes on at once, long work gives way, and then goes on as long again', async () => {
  const rest = rests();
  const waits = vi.spyOn(globalThis, 'setTimeout');
  await rest();
  vi.advanceTimersByTime(7);
  await rest();
  expect(waits).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(await givesWay(rest)).toBe(true);
  waits.mockClear();
  await rest();
  expect(waits).not.toHaveBeenCalled();
});
