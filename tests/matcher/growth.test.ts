/** A text twice as long takes about twice the work, whatever it is made of: counted in calls, not in time. */
import { expect, test } from 'vitest';
import { matcherOf } from '../../scripts/match/matcher.ts';
import { others, shipped } from './guides.ts';

/** What the matcher does for each word and sign. */
const counted = [
  [String.prototype, 'slice'],
  [String.prototype, 'charCodeAt'],
  [String.prototype, 'toLowerCase'],
  [Map.prototype, 'get'],
  [Map.prototype, 'has'],
  [Set.prototype, 'has'],
  [Array.prototype, 'push'],
  [RegExp.prototype, 'test'],
] as const;

/** How many calls one answer takes. */
async function work(text: string): Promise<number> {
  const matcher = matcherOf([...shipped, ...others]);
  await matcher.match('opens the index');
  let calls = 0;
  const original = counted.map(
    ([owner, name]) => (owner as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!,
  );
  counted.forEach(([owner, name], index) => {
    const call = original[index]!;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]) {
        calls += 1;
        return call.apply(this, args);
      },
    });
  });
  try {
    await matcher.match(text);
  } finally {
    counted.forEach(([owner, name], index) => {
      Object.defineProperty(owner, name, { configurable: true, writable: true, value: original[index]! });
    });
  }
  return calls;
}

/** A few thousand bytes of each. */
const shapes: [name: string, text: string, times: number][] = [
  ['a log', '192.0.2.7 - - [25/Nov/2026:10:15:32 +0000] "GET / HTTP/1.1" 502 157 "-" "curl/8.5.0"\n', 100],
  ['another log', 'connect() failed (111: Connection refused) while connecting to upstream\n', 100],
  ['a number', '502 ', 2000],
  ['numbers', '400 500 501 502 503 504 ', 400],
  ['bad', 'bad ', 2000],
  ['gateway', 'bad gatewa ', 1000],
  ['joined words', 'BadGateway', 600],
  ['one word', 'a', 8000],
  ['underscores', 'a_', 4000],
  ['markup', '<a></a>', 1200],
  ['entities', '&#39;&amp;&', 800],
  ['broken entities', '&', 8000],
  ['escapes', '\\u0041\\n', 1000],
  ['colours', '\u001b[31m', 1600],
  ['codes', '0x80070057 ', 800],
  ['addresses', 'https://example.com/a ', 400],
  ['half addresses', 'http://', 1200],
  ['request ids', 'ID: <', 1600],
  ['capitals', 'A', 8000],
  ['at', '    at a\n', 1000],
];

test.each(shapes)('%s', async (_name, text, times) => {
  const once = await work(text.repeat(times));
  const twice = await work(text.repeat(2 * times));
  expect(once).toBeGreaterThan(0);
  expect(twice / once).toBeLessThan(2.5);
});
