import { describe, expect, it } from 'vitest';
import { measures } from '../../../../scripts/bench/match/measures.ts';
import { count, share } from '../../../../scripts/bench/match/share.ts';
import { answered } from './one-answer.ts';

describe('share', () => {
  // With z = 1.96, of 8 in 10: (0.8 + 0.19208 ± 1.96 · √(0.016 + 0.009604)) / 1.38416.
  it.each([
    [8, 10, 0.8, 0.4902, 0.9433],
    [0, 10, 0, 0, 0.2775],
    [10, 10, 1, 0.7225, 1],
    [1, 1, 1, 0.2065, 1],
  ])('%d of %d has its Wilson interval', (right, of, figure, low, high) => {
    const found = share({ right, of });
    expect(found.figure).toBe(figure);
    expect(found.low).toBeCloseTo(low, 3);
    expect(found.high).toBeCloseTo(high, 3);
  });

  it('has no figure where there was nothing to look at', () => {
    expect(share({ right: 0, of: 0 })).toEqual({ figure: Number.NaN, low: Number.NaN, high: Number.NaN });
  });
});

describe('count', () => {
  it('leaves out what the measure does not look at', () => {
    const texts = [answered(), answered({}, { side: 'visitor' }), answered({ is_502: false })];
    expect(count(measures.side, texts)).toEqual({ right: 1, of: 2 });
  });
});
