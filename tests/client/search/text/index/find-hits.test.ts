import { expect, it } from 'vitest';
import { findHits } from '../../../../../src/client/search/text/index/find-hits.ts';
import { type FakeIndex, indexOf } from '../fake-index.ts';

const found = (index: FakeIndex, query: string) => findHits(index, query).then(({ hits }) => hits.map(({ id }) => id));

it('finds the entries that hold all words', async () => {
  const index = indexOf({ a: '502 nginx', b: '502 apache' });
  expect(await found(index, '502 NGINX')).toEqual(['a']);
});

it('drops words that no entry holds', async () => {
  const index = indexOf({ a: '502 nginx', b: '502 apache' });
  expect(await found(index, '502 nginx on web-17.example')).toEqual(['a']);
});

it('puts what holds the rarest words of a pasted message first', async () => {
  const index = indexOf({
    a: '502 gateway',
    b: '502 gateway error',
    c: 'ray',
    d: '502',
    e: '502 gateway',
    f: '502 gateway',
  });
  const pasted = 'Sorry 502 gateway at your service today please note Ray number 8f3b2a';
  expect(await found(index, pasted)).toEqual(['c', 'a', 'b', 'e', 'f', 'd']);
});

it('finds nothing for words that the index only cuts short', async () => {
  const index = indexOf({ a: '502 as it was', b: 'exit 0 at' });
  for (const query of ['asdkjhasd', 'asdkjhasd atxyzw', '0x8024ffff']) expect(await found(index, query)).toEqual([]);
});

it('lets no cut word decide over one that is there', async () => {
  const index = indexOf({ a: 'as it was', b: '502 gateway', c: '502' });
  expect(await found(index, '502 asdkjhasd')).toEqual(['b', 'c']);
});

it('asks for no more than a small part of a word of a million letters', async () => {
  const index = indexOf({ a: '502' });
  expect(await found(index, 'x'.repeat(1_000_000))).toEqual([]);
  expect(Math.max(...index.asked.map(({ length }) => length))).toBeLessThan(100);
});

it('names the words that no entry holds', async () => {
  const index = indexOf({ a: '502 nginx' });
  expect(await findHits(index, '502 qwertz NGINX web-17')).toMatchObject({
    without: ['qwertz', 'web-17'],
    instead: [],
  });
});

it('finds what a mistyped word means, and names it', async () => {
  const index = indexOf({ a: 'bad gateway', b: 'garden' });
  const { hits, without, instead } = await findHits(index, 'bad gatway');
  expect([hits.map(({ id }) => id), without, instead]).toEqual([['a'], [], ['gateway']]);
});

it('says whether the hits hold all words', async () => {
  const index = indexOf({ a: '502 nginx', b: 'apache' });
  expect((await findHits(index, '502 nginx')).loose).toBe(false);
  expect((await findHits(index, '502 apache')).loose).toBe(true);
});

it('looks for the parts of a word made of several where no entry holds it whole', async () => {
  const index = indexOf({ a: 'python and its libraries', b: 'python', c: 'web example 17' });
  expect(await found(index, 'python-libraries')).toEqual(['a']);
  expect(await found(index, 'python web-17.example')).toEqual(['a', 'b']);
  expect(await found(indexOf({ ...{ d: 'python-libraries' }, a: 'python libraries' }), 'python-libraries')).toEqual([
    'd',
  ]);
});
