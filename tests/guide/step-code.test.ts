import { describe, expect, it, test } from 'vitest';
import { stepWithCode } from '../../src/client/words.ts';
import { isStepCode, readStepCode, spokenCode } from '../../src/guide/index.ts';
import { wordsFor } from '../../src/layouts/words.ts';

describe('a code is read', () => {
  it.each([
    '417203',
    '417 203',
    ' 417-203\n',
    '417\u00a0203',
    '417\u202f203',
    '٤١٧ ٢٠٣',
    '417 - 203',
    '417.203',
    '417\u2013203',
    '417\u2011203',
    '417 — 203',
    '417\u2212203',
  ])('with its groups parted as in %j', (text) => {
    expect(readStepCode(text)).toBe('417203');
  });

  it.each([
    '417 203.',
    '(417 203)',
    '#417203',
    '"417 203"',
    '“417 203.”',
    '„417203“',
    '« 417203 »'.replaceAll(' ', ''),
  ])('in the marks of %j', (text) => {
    expect(readStepCode(text)).toBe('417203');
  });

  it.each([
    'Step code 417 203',
    'step 417203',
    'code 417 203',
    'STEP CODE: 417-203',
    'Step code\u00a0417\u00a0203.',
    'Code (417 203)',
    'step #417203',
  ])('named as in %j', (text) => {
    expect(readStepCode(text)).toBe('417203');
  });

  it('as the site itself writes it', () => {
    const { stepCode, sheetCode } = wordsFor('en');
    for (const text of [stepWithCode('417 203'), `${stepCode} 417 203`, `${sheetCode} 417 203`])
      expect(readStepCode(text), text).toBe('417203');
  });
});

test.each([
  '',
  '41720',
  '4172033',
  '017203',
  '417203 502',
  '417  \t 203 1',
  '４１７',
  'Error code 502 130',
  'error 417203',
  'status code 417203',
  'steps 417203',
  'Step 417 203: Clear the cache',
  'step code',
  '417,203',
  '417/203',
  '-417203',
  '1.417.203',
  '417--203',
  `417203${' '.repeat(50)}Bad Gateway`,
])('%j is no step code', (text) => {
  expect(readStepCode(text)).toBeUndefined();
});

test('a code is said in two groups', () => {
  expect(spokenCode('417203')).toBe('417 203');
  expect(['417203', '017203', '41720', '41720a'].map(isStepCode)).toEqual([true, false, false, false]);
});
