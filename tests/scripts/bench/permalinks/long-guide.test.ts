import { expect, test } from 'vitest';
import { longGuide } from '../../../../scripts/bench/permalinks/long-guide.ts';

const stepsOf = (text: string) => text.split('\n').filter((line) => /^\d/.test(line));

test('an article has as many steps as asked for, each another', () => {
  expect(new Set(stepsOf(longGuide(50, 0))).size).toBe(50);
});

test('so many steps are rewritten as asked for, from the first on', () => {
  const before = stepsOf(longGuide(50, 0));
  const rewritten = (count: number) =>
    stepsOf(longGuide(50, count)).flatMap((step, index) => (step === before[index] ? [] : [index]));
  expect(rewritten(0)).toEqual([]);
  expect(rewritten(1)).toEqual([0]);
  expect(rewritten(50)).toHaveLength(50);
});
