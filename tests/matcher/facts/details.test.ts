/** What support asks for, found in a text. */
import { describe, expect, test } from 'vitest';
import { findDetails } from '../../../src/matcher/facts/details.ts';

const found = (text: string) => findDetails(text, 0).map(({ kind, text: value }) => [kind, value]);

describe('times with their zone', () => {
  test.each([
    ['at 2026-11-25T10:15:32Z it failed', '2026-11-25T10:15:32Z'],
    ['2026-11-25T10:15:32.123+01:00 ERROR', '2026-11-25T10:15:32.123+01:00'],
    ['2026-11-25 10:15:32 UTC [123]', '2026-11-25 10:15:32 UTC'],
    ['2026/11/25 10:15:32 [error] 31#31', '2026/11/25 10:15:32'],
    ['2026-11-25 10:15:32,123 WARN', '2026-11-25 10:15:32,123'],
    ['[25/Nov/2026:10:15:32 +0000]', '25/Nov/2026:10:15:32 +0000'],
    ['Date: Wed, 25 Nov 2026 10:15:32 GMT', 'Wed, 25 Nov 2026 10:15:32 GMT'],
    ['[Wed Nov 25 10:15:32 2026]', 'Wed Nov 25 10:15:32 2026'],
    ['Wed Nov 25 10:15:32 CET 2026', 'Wed Nov 25 10:15:32 CET 2026'],
    ['2026-11-25 10:15 try', '2026-11-25 10:15'],
  ])('%j', (text, time) => {
    expect(found(text)).toEqual([['time', time]]);
  });
});

describe('addresses', () => {
  test.each([
    ['GET https://example.com/a?b=1 502', 'https://example.com/a?b=1'],
    ['open (http://example.com/a).', 'http://example.com/a'],
    ['"url":"https://example.com/a","x":1', 'https://example.com/a'],
    ['<a href="https://example.com/a">', 'https://example.com/a'],
    ['see https://example.com/a.', 'https://example.com/a'],
  ])('%j', (text, url) => {
    expect(found(text)).toEqual([['url', url]]);
  });
});

describe('numbers of a request', () => {
  test.each([
    ['Cloudflare Ray ID: 8a1b2c3d4e5f6789', '8a1b2c3d4e5f6789'],
    ['Ray ID: <code>8a1b2c3d4e5f6789</code>', '8a1b2c3d4e5f6789'],
    ['CF-RAY: 8a1b2c3d4e5f6789-FRA', '8a1b2c3d4e5f6789-FRA'],
    ['X-Request-Id: 3f2a-99', '3f2a-99'],
    ['"request_id":"req_0123456789"', 'req_0123456789'],
    ['request-id = abcdef123', 'abcdef123'],
    ['X-Amz-Cf-Id: a1B2c3D4e5F6g7H8==', 'a1B2c3D4e5F6g7H8=='],
    ['x-amzn-RequestId: 1b2c3d4e-0000-1111', '1b2c3d4e-0000-1111'],
    ['trace_id: 4bf92f3577b34da6', '4bf92f3577b34da6'],
    ['ID: fra1::x7k2p-1712345678901-abcdef', 'fra1::x7k2p-1712345678901-abcdef'],
  ])('%j', (text, id) => {
    expect(found(text)).toEqual([['request-id', id]]);
  });
});

test.each(['', 'nothing here', 'Ray ID:', 'identity: 12', 'https://', '10:15', 'version 2026.11.25'])(
  'none in %j',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test('each stands where it says, and is named once; no more than three of a kind', () => {
  const text = `x ${'https://example.com/a '.repeat(2)}https://b.example https://c.example https://d.example Ray ID: abcdef12`;
  const details = findDetails(text, 0);
  for (const { start, end, text: value } of details) expect(text.slice(start, end)).toBe(value);
  expect(details.map(({ text: value }) => value)).toEqual([
    'https://example.com/a',
    'https://b.example',
    'https://c.example',
    'abcdef12',
  ]);
});

test('places count from where the part begins', () => {
  expect(findDetails('at https://b.example', 100)).toEqual([
    { kind: 'url', text: 'https://b.example', start: 103, end: 120 },
  ]);
});
