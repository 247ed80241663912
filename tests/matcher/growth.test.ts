/** A text twice as long takes about twice the work, whatever it is made of: counted in calls and in what they look at, not in time. */
import { beforeAll, expect, test } from 'vitest';
import { matcherOf } from '../../scripts/match/matcher.ts';
import { others, shipped } from './guides.ts';

const matcher = matcherOf([...shipped, ...others]);

/** What the matcher does for each word and sign, and what a call of it costs: most one, others as much as they look at. */
const counted: [owner: object, name: string, cost: (text: string, args: unknown[], result: unknown) => number][] = [
  [String.prototype, 'slice', (_text, _args, result) => 1 + String(result).length],
  [
    String.prototype,
    'indexOf',
    (text, [_, from], result) => (Number(result) < 0 ? text.length : Number(result)) - Number(from ?? 0),
  ],
  [String.prototype, 'replaceAll', (text) => text.length],
  [String.prototype, 'toLowerCase', (text) => text.length],
  [String.prototype, 'charCodeAt', () => 1],
  [RegExp.prototype, 'test', (_regex, [text]) => String(text).length],
  [Map.prototype, 'get', () => 1],
  [Map.prototype, 'has', () => 1],
  [Set.prototype, 'has', () => 1],
  [Array.prototype, 'push', () => 1],
  [Array.prototype, 'some', (list) => list.length],
  [Array.prototype, 'filter', (list) => list.length],
];

/** What one answer costs. */
async function work(text: string): Promise<number> {
  let sum = 0;
  const restore = counted.map(([owner, name, cost]) => {
    const original = Object.getOwnPropertyDescriptor(owner, name)!;
    let isCounting = false;
    const value = function (this: string, ...args: unknown[]) {
      const result = original.value.apply(this, args);
      if (!isCounting) {
        isCounting = true;
        sum += cost(this, args, result);
        isCounting = false;
      }
      return result;
    };
    Object.defineProperty(owner, name, { ...original, value });
    return () => Object.defineProperty(owner, name, original);
  });
  try {
    await matcher.match(text);
  } finally {
    for (const undo of restore) undo();
  }
  return sum;
}

/** A few thousand bytes of each. */
const shapes: [name: string, text: string, times: number][] = [
  ['a log', '192.0.2.7 - - [25/Nov/2026:10:15:32 +0000] "GET / HTTP/1.1" 502 157 "-" "curl/8.5.0"\n', 100],
  ['another log', 'connect() failed (111: Connection refused) while connecting to upstream\n', 100],
  ['a number', '502 ', 2000],
  ['numbers', '400 500 501 502 503 504 ', 400],
  ['bad', 'bad ', 2000],
  ['gateway', 'bad gatewa ', 1000],
  ['one known word', 'upstream ', 1000],
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

beforeAll(async () => {
  // What opening the index takes is not counted.
  await matcher.match('502');
});

test.each(shapes)('%s', async (_name, text, times) => {
  const once = await work(text.repeat(times));
  const twice = await work(text.repeat(2 * times));
  expect(once).toBeGreaterThan(0);
  expect(twice / once).toBeLessThan(2.5);
});
