/** Which statuses a text states, and which numbers are none. */
import { describe, expect, test } from 'vitest';
import { findStatuses } from '../../../src/matcher/facts/statuses.ts';
import { readText } from '../../../src/matcher/words/reading.ts';
import { stateless } from './stateless.ts';
import { stating } from './stating.ts';

/** Less sure than this, a number only may be a status. */
const stated = 0.45;

/** The distinct statuses that a text states, each with its sub-status. */
function statusesOf(text: string): string[] {
  const sure = findStatuses(readText(text)).filter(({ certainty }) => certainty >= stated);
  return [...new Set(sure.map(({ status, sub }) => (sub === '' ? status : `${status}.${sub}`)))];
}

describe('a status is read where it is stated', () => {
  test.each(stating)('%j', (text, ...statuses) => {
    expect(statusesOf(text)).toEqual(statuses);
  });
});

describe('a number that is no status is not read as one', () => {
  test.each(stateless.map((text) => [text]))('%j', (text) => {
    expect(statusesOf(text)).toEqual([]);
  });
});

test('a status is the words that state it', () => {
  const text = 'oops: HTTP/1.1 502 Bad Gateway, try later';
  const reading = readText(text);
  const [found] = findStatuses(reading);
  expect(text.slice(reading.words.start[found!.first], reading.words.end[found!.last])).toBe('502 Bad Gateway');
  expect(found!.certainty).toBe(1);
});

test('a log that repeats a status is not read to its end for it', () => {
  const line = '192.0.2.7 - - [25/Nov/2026:10:15:32 +0000] "GET / HTTP/1.1" 502 157\n';
  const found = findStatuses(readText(line.repeat(5000)));
  expect(found.length).toBeGreaterThan(1);
  expect(found.length).toBeLessThan(50);
});
