import { expect, it } from 'vitest';
import { nearestWord } from '../../../../../src/client/search/text/index/nearest-word.ts';

it.each([
  ['too few', 'gatway'],
  ['too many', 'gateeway'],
  ['another', 'gatevay'],
  ['two swapped', 'gatewya'],
])('finds a word with a letter %s', (_slip, word) => {
  expect(nearestWord(['bad', 'gateway', 'door'], word)).toBe('gateway');
});

it('forgives two slips from eight letters on, and no more', () => {
  expect(nearestWord(['connection', 'refused'], 'conecton')).toBe('connection');
  expect(nearestWord(['connection', 'refused'], 'conectn')).toBeUndefined();
  expect(nearestWord(['gateway'], 'gtway')).toBeUndefined();
});

it('takes the nearest word, and of equals the first', () => {
  expect(nearestWord(['rookies', 'cookies'], 'cookies')).toBe('cookies');
  expect(nearestWord(['take', 'lake'], 'rake')).toBe('take');
});

it('leaves short words and codes as they are', () => {
  expect(nearestWord(['the'], 'teh')).toBeUndefined();
  expect(nearestWord(['ah01102'], 'ah01103')).toBeUndefined();
});
