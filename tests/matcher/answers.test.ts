/** What every answer keeps to, whatever was pasted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matcherOf } from '../../scripts/match/matcher.ts';
import type { Match } from '../../src/matcher/index.ts';
import { manyPayloads, payloads } from '../properties/hostile/payloads.ts';
import { others, shipped } from './guides.ts';

const guides = [...shipped, ...others];
const matcher = matcherOf(guides);
const variants = new Set(guides.flatMap((guide) => guide.variants.map(({ id }) => `${guide.guide.id}/${id}`)));
const slugs = new Set(guides.flatMap((guide) => guide.variants.map(({ producer }) => producer?.slug)));

/** What an answer breaks of what it promises; empty if nothing. */
function broken(text: string, match: Match): string[] {
  const { verdict, guide, variant, producer, producers, side, score, known, evidence, details, unknownCodes } = match;
  const inside = ({ start, end }: { start: number; end: number }) => start >= 0 && start < end && end <= text.length;
  const rules: [string, boolean][] = [
    ['a verdict', ['match', 'other', 'unknown'].includes(verdict)],
    ['a match names a guide and one of its variants', verdict !== 'match' || variants.has(`${guide}/${variant}`)],
    ['no match names no variant', verdict === 'match' || variant === null],
    [
      'what is unknown names nothing',
      verdict !== 'unknown' || (guide === null && producers.length === 0 && known === null),
    ],
    ['at most three writers, each once', producers.length <= 3 && new Set(producers).size === producers.length],
    ['the likeliest writer first', producer === (producers[0] ?? null)],
    ['known writers', producers.every((slug) => slugs.has(slug))],
    ['a side', side === null || side === 'visitor' || side === 'operator'],
    ['a score from 0 to 1', score >= 0 && score <= 1],
    ['shows what it names', known === null || (known.guide === guide && (variant === null || known.id === variant))],
    ['evidence inside of the text', evidence.every(inside)],
    [
      'evidence in order, without overlaps',
      evidence.every(({ start }, at) => at === 0 || start >= evidence[at - 1]!.end),
    ],
    [
      'details as they stand in the text',
      details.every((one) => inside(one) && text.slice(one.start, one.end) === one.text),
    ],
    ['unknown codes that are in the text', unknownCodes.every((code) => text.includes(code) || /^[-0o]/i.test(code))],
  ];
  return rules.filter(([, isKept]) => !isKept).map(([rule]) => rule);
}

const known = guides.flatMap((guide) => [...guide.variants, ...guide.guide.lookAlikes]);
const messages = known.flatMap(({ message, exact }) => [message, ...exact]);

const piece = fc.oneof(
  fc.constantFrom(...messages),
  fc.constantFrom(...payloads),
  fc.constantFrom(
    '502',
    '413',
    '5O2',
    'HTTP/1.1 ',
    '502.3',
    '0x80244021',
    '0x80070057',
    '-2145107935',
    'ERR_X_1',
    ':502',
    '\u001b[31m',
    '&#x1F600;',
    '%',
    '&',
    '\\',
    '\\u',
    '&#',
    '%5',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u0000',
    '\r',
    '\n',
    '\t',
    '  ',
    '<',
    '</',
    '_',
    "'",
  ),
  fc.integer().map(String),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
);
const paste = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

test('any text gets an answer that keeps its promises', async () => {
  await fc.assert(
    fc.asyncProperty(paste, async (text) => {
      expect(broken(text, await matcher.match(text))).toEqual([]);
    }),
    { numRuns: 1000, seed: 20_261_125 },
  );
});

test('any part of a known message gets one', async () => {
  const part = fc
    .tuple(fc.constantFrom(...messages), fc.nat(400), fc.nat(400))
    .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length));
  await fc.assert(
    fc.asyncProperty(part, async (text) => {
      expect(broken(text, await matcher.match(text))).toEqual([]);
    }),
    { numRuns: 700, seed: 20_261_125 },
  );
});

test('every known message gets one', async () => {
  for (const text of messages) expect(broken(text, await matcher.match(text)), text).toEqual([]);
});

test('every status that a guide is about gets one', async () => {
  for (const { guide } of guides.filter(({ guide: { status } }) => status !== undefined)) {
    for (const text of [
      guide.status!,
      `Error ${guide.status}`,
      `{"status":${guide.status}}`,
      `HTTP/1.1 ${guide.status}`,
    ]) {
      const match = await matcher.match(text);
      expect(broken(text, match), text).toEqual([]);
      expect(match, text).toMatchObject({ verdict: 'match', guide: guide.id });
    }
  }
});

test('what matters is found far inside of a text, and at its place', async () => {
  const far = `${'The cat sat on the mat. '.repeat(500)}\n`;
  const text = `${far}<h1>502 Bad Gateway</h1> https://example.com/cart Ray ID: 8a1b2c3d4e5f6789 2026-11-25T10:15:32Z`;
  const match = await matcher.match(text);
  expect(broken(text, match)).toEqual([]);
  expect(match.verdict).toBe('match');
  expect(match.evidence.every(({ start }) => start >= far.length)).toBe(true);
  expect(match.details.map(({ kind }) => kind)).toEqual(['url', 'request-id', 'time']);
});

test('the same text gets the same answer', async () => {
  const again = matcherOf(guides);
  for (const text of [...messages.slice(0, 50), ...payloads]) {
    expect(await again.match(text)).toEqual(await matcher.match(text));
  }
});

/** Of the long list one in so many. */
const share = 12;

describe('hostile pastes fail to match', () => {
  test.each([
    ['of our own', payloads],
    ['of the long list, where it is present', manyPayloads().filter((_payload, index) => index % share === 0)],
  ])('%s', async (_name, list) => {
    const matched: string[] = [];
    for (const text of list) {
      const match = await matcher.match(text);
      expect(broken(text, match), text).toEqual([]);
      if (match.verdict === 'match') matched.push(text);
    }
    expect(matched).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['spaces', ' '.repeat(10_000)],
    ['line ends', '\r\n'.repeat(10_000)],
    ['null characters', '\u0000'.repeat(10_000)],
    ['lone surrogates', '\ud800\udc00\udc00\ud800'.repeat(5000)],
    ['marks of direction', '\u202e\u202d\u2066\u2069'.repeat(5000)],
    ['marks on one letter', `a${'\u0301'.repeat(10_000)}`],
    ['one long word', 'a'.repeat(100_000)],
    ['one long number', '9'.repeat(100_000)],
    ['markup', '<'.repeat(50_000)],
    ['ten thousand lines about nothing', 'the cat sat on the mat\n'.repeat(10_000)],
  ])('%s', async (_name, text) => {
    const match = await matcher.match(text);
    expect(broken(text, match)).toEqual([]);
    expect(match.verdict).toBe('unknown');
  });
});
