import { describe, expect, it } from 'vitest';
import { bm25 } from '../../../../../scripts/bench/match/baselines/bm25.ts';

describe('bm25', () => {
  it('scores by rarity, count and length', () => {
    // ln(1 + 1.5 / 1.5) · 2.2 / (1 + 1.2 · (0.25 + 0.75 · 2 / 1.5)), the mean length of the two being 1.5.
    const [first, second] = bm25(['Bad gateway', 'timeout'])('a bad day');
    expect(first).toBeCloseTo((Math.log(2) * 2.2) / 2.5, 10);
    expect(second).toBe(0);
  });

  it('holds a rare word for more than a usual one', () => {
    const [usual = 0, rare = 0] = bm25(['error gateway', 'error nginx', 'error gateway'])('gateway nginx');
    expect(rare).toBeGreaterThan(usual);
  });

  it('counts a word of the query once', () => {
    const ranking = bm25(['bad gateway', 'timeout']);
    expect(ranking('bad bad bad')).toEqual(ranking('bad'));
  });
});
