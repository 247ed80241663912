import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../scripts/match/lines.ts';

/** The lines of a text whose bytes arrive `size` at a time. */
async function lines(text: string, size: number): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return all(linesOf(chunks()));
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe.each([1, 2, 3, 1000])('linesOf, %d bytes at a time', (size) => {
  it.each([
    ['nothing', '', []],
    ['lines', 'a\nb\n', ['a', 'b']],
    ['a last line without an end', 'a\nb', ['a', 'b']],
    ['empty lines', '\na\n\n', ['', 'a', '']],
    ['a byte order mark', '\ufeffa\nb\n', ['a', 'b']],
    ['characters of several bytes', 'é€\n😀\n', ['é€', '😀']],
    ['line ends of other kinds, as they are', 'a\u2028b\u0085c\r\nd\n', ['a\u2028b\u0085c\r', 'd']],
  ])('reads %s', async (_, text, expected) => {
    expect(await lines(text, size)).toEqual(expected);
  });
});

it('gives a line before the next has arrived', async () => {
  async function* chunks() {
    yield new TextEncoder().encode('a\nb');
    throw new Error('asked for more');
  }
  const found = linesOf(chunks());
  expect(await found.next()).toEqual({ value: 'a', done: false });
  await expect(found.next()).rejects.toThrow('asked for more');
});

it('reads what is no UTF-8 as replacement characters', async () => {
  async function* chunks() {
    yield new Uint8Array([0x61, 0xff, 0x0a, 0xe2, 0x82]);
  }
  expect(await all(linesOf(chunks()))).toEqual(['a\ufffd', '\ufffd']);
});
