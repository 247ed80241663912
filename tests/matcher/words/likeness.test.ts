/** Which words are one word with a slip. */
import { describe, expect, test } from 'vitest';
import { asSeen, isNearly } from '../../../src/matcher/words/likeness.ts';

describe('a slip is forgiven', () => {
  test.each([
    ['gateway', 'gateway', 'none'],
    ['gatway', 'gateway', 'missing'],
    ['gateeway', 'gateway', 'added'],
    ['gatevay', 'gateway', 'wrong'],
    ['gaetway', 'gateway', 'changed places'],
    ['upstraem', 'upstream', 'changed places'],
    ['upstrm', 'upstream', 'two missing of eight'],
    ['conection', 'connection', 'missing'],
    ['conectoin', 'connection', 'missing, and changed places'],
    ['badd', 'bad0', 'wrong in four'],
    ['gatevvay', 'gateway', 'vv for w'],
    ['govemment', 'government', 'm for rn'],
    ['cloudf1are', 'cloudflare', '1 for l'],
    ['c10udf1are', 'cloudflare', 'three digits for letters'],
    ['5ervice', 'service', '5 for s'],
  ])('%s is %s (%s)', (word, known) => {
    expect(isNearly(word, known)).toBe(true);
  });
});

describe('another word is none with a slip', () => {
  test.each([
    ['gate', 'gateway'],
    ['getaway', 'gatekeeper'],
    ['dab', 'bad'],
    ['cad', 'bad'],
    ['gtwy', 'gateway'],
    ['getavey', 'gateway'],
    ['server', 'service'],
    ['upstairs', 'upstream'],
    ['', 'gateway'],
    ['gateway', ''],
  ])('%s is not %s', (word, known) => {
    expect(isNearly(word, known)).toBe(false);
  });
});

test('letters that look alike are seen as one', () => {
  expect(asSeen('Gatevvay')).toBe('Gateway');
  expect(asSeen('5erv1ce')).toBe(asSeen('service'));
  expect(asSeen('modern')).toBe(asSeen('modem'));
});
