import { describe, expect, it } from 'vitest';
import { type Measure, measures } from '../../../../scripts/bench/match/measures.ts';
import { answered } from './one-answer.ts';

const foreign = { is_502: false };
const judged = (measure: Measure, one: ReturnType<typeof answered>) =>
  measure.looksAt(one) ? measure.isRight(one) : 'not looked at';

describe('measures', () => {
  it.each([
    ['a 502 that is matched', answered(), [true, true, true, 'not looked at']],
    ['a 502 taken for another', answered({}, { verdict: 'other' }), [false, 'not looked at', false, 'not looked at']],
    ['a foreign text that is matched', answered(foreign), [false, false, 'not looked at', false]],
    [
      'a foreign text that is unknown',
      answered(foreign, { verdict: 'unknown' }),
      [true, 'not looked at', 'not looked at', true],
    ],
    [
      'a foreign text that is known',
      answered(foreign, { verdict: 'other' }),
      [true, 'not looked at', 'not looked at', true],
    ],
  ])('judge the verdict of %s', (_, one, expected) => {
    const { verdict, precision, recall, refused } = measures;
    expect([verdict, precision, recall, refused].map((measure) => judged(measure, one))).toEqual(expected);
  });

  it.each([
    ['named first', { producer: 'nginx', producers: ['nginx', 'caddy'] }, true, true],
    ['named third', { producer: 'a', producers: ['a', 'b', 'nginx'] }, false, true],
    ['named fourth', { producer: 'a', producers: ['a', 'b', 'c', 'nginx'] }, false, false],
    ['not named', { producer: null, producers: [] }, false, false],
    ['named where the verdict is wrong', { verdict: 'unknown' as const }, true, true],
  ])('judge a producer %s', (_, answer, first, named) => {
    expect(judged(measures.first, answered({}, answer))).toBe(first);
    expect(judged(measures.named, answered({}, answer))).toBe(named);
  });

  it('take no writer for right where none can be known', () => {
    const one = answered({ producer: 'unknown' }, { producer: null, producers: [] });
    expect(judged(measures.first, one)).toBe(true);
  });

  it('look for producer and side at 502s alone', () => {
    const { first, named, side } = measures;
    expect([first, named, side].map((measure) => judged(measure, answered(foreign)))).toEqual(
      Array(3).fill('not looked at'),
    );
  });

  it('judge the side', () => {
    expect(judged(measures.side, answered())).toBe(true);
    expect(judged(measures.side, answered({}, { side: null }))).toBe(false);
  });
});
