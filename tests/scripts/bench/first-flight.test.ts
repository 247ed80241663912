import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { flight, reachOf } from '../../../scripts/bench/page/first-flight.ts';
import { type Answer, wireBytes } from '../../../scripts/bench/wire/answer.ts';

/** Text that Brotli can do little about, the same in each run. */
function noise(length: number): string {
  let state = 1;
  const letter = () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCodePoint(0x430 + (state % 32));
  };
  return Array.from({ length }, letter).join('');
}

const answerOf = (html: string): Answer => ({ status: 200, headers: [['a', 'b']], body: brotliCompressSync(html) });
const head = `<!doctype html><style>p{}</style>`;
const ids = new Set(['one', 'two']);

it('finds what the first flight holds', () => {
  const answer = answerOf(
    `${head}<main><article id=zero>x</article><article id=two><p>y<p>z</article>${noise(60_000)}`,
  );
  const { styles, entry, decoded, total } = reachOf(answer, ids);
  expect(styles).toBeLessThanOrEqual(entry);
  expect(entry).toBeLessThan(1_000);
  expect(decoded).toBeGreaterThan(flight);
  expect(decoded).toBeLessThan(total);
});

it('finds what comes later', () => {
  const answer = answerOf(`${head}${noise(60_000)}<article id=one>x</article>`);
  const { styles, entry } = reachOf(answer, ids);
  expect(styles).toBeLessThan(flight);
  expect(entry).toBeGreaterThan(flight);
  expect(entry).toBeLessThanOrEqual(wireBytes(answer));
});

it('says that there is no such entry', () => {
  expect(reachOf(answerOf(head), ids).entry).toBe(Number.POSITIVE_INFINITY);
});
