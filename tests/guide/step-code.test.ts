import { expect, test } from 'vitest';
import { isStepCode, readStepCode, spokenCode } from '../../src/guide/index.ts';

test.each(['417203', '417 203', ' 417-203\n', '417\u00a0203', '417\u202f203', '٤١٧ ٢٠٣', '417 - 203'])(
  '%j is read',
  (text) => {
    expect(readStepCode(text)).toBe('417203');
  },
);

test.each(['', '41720', '4172033', '017203', '417.203', '417203 502', 'code 417203', '417  \t 203 1', '４１７'])(
  '%j is no step code',
  (text) => {
    expect(readStepCode(text)).toBeUndefined();
  },
);

test('a code is said in two groups', () => {
  expect(spokenCode('417203')).toBe('417 203');
  expect(['417203', '017203', '41720', '41720a'].map(isStepCode)).toEqual([true, false, false, false]);
});
