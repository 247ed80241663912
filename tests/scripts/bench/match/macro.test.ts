import { describe, expect, it } from 'vitest';
import { macro } from '../../../../scripts/bench/match/macro.ts';
import { measures } from '../../../../scripts/bench/match/measures.ts';
import { answered } from './one-answer.ts';

const text = (producer: string, family: string, right: boolean) =>
  answered({ producer, family }, { verdict: right ? 'match' : 'unknown' });

describe('macro', () => {
  it('is the mean of the producers’ shares', () => {
    const texts = [
      text('a', 'f1', true),
      text('a', 'f2', true),
      text('a', 'f3', false),
      text('a', 'f4', true),
      text('b', 'f5', false),
    ];
    // Of all texts 3 in 5 are right; of a 3 in 4, of b none.
    expect(macro(measures.recall, texts).figure).toBe(0.375);
  });

  it('leaves out producers of which no text is looked at', () => {
    const texts = [text('a', 'f1', true), answered({ producer: 'b', is_502: false })];
    expect(macro(measures.recall, texts).figure).toBe(1);
  });

  it('has an interval about it, the same every time', () => {
    const texts = Array.from({ length: 97 }, (_, n) => text(`p${n % 7}`, `f${n}`, n % 5 < 3));
    const { figure, low, high } = macro(measures.recall, texts);
    expect(low).toBeLessThan(figure);
    expect(high).toBeGreaterThan(figure);
    expect(macro(measures.recall, texts)).toEqual({ figure, low, high });
  });

  it('is less sure of near-duplicates than of as many different texts', () => {
    const half = (family: (n: number) => string) =>
      macro(
        measures.recall,
        Array.from({ length: 40 }, (_, n) => text('p', family(n), n % 2 === 0)),
      );
    const apart = half((n) => `f${n}`);
    const alike = half((n) => `f${n % 4}`);
    expect(alike.high - alike.low).toBeGreaterThan(apart.high - apart.low);
  });

  it('has no figure without texts', () => {
    expect(macro(measures.recall, [])).toEqual({ figure: Number.NaN, low: Number.NaN, high: Number.NaN });
  });
});
