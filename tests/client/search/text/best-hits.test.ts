import { expect, it } from 'vitest';
import { bestHits } from '../../../../src/client/search/text/best-hits.ts';
import { indexOf } from './fake-index.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);
const titlesOf = async (index: ReturnType<typeof indexOf>, query: string) =>
  (await bestHits(index, query, () => true)).entries.map(({ result }) => result.title);

it('puts the title that is the query first, then those that begin with it, however many hold its words', async () => {
  const titles: Record<string, string> = Object.fromEntries(many(60).map((id) => [id, `HTTP 502 gateway ${id}`]));
  Object.assign(titles, { begins: '502 Gateway nginx', exact: '502 Gateway' });
  const index = indexOf(Object.fromEntries(Object.keys(titles).map((id) => [id, 'text'])), titles);
  expect((await titlesOf(index, '502 gateway')).slice(0, 3)).toEqual([
    '502 Gateway',
    '502 Gateway nginx',
    'HTTP 502 gateway n0',
  ]);
});

it('shows 24 at most, and says whether there are more', async () => {
  const index = indexOf(Object.fromEntries(many(25).map((id) => [id, 'proxy'])));
  const { entries, more } = await bestHits(index, 'proxy', () => true);
  expect([entries.length, more]).toEqual([24, true]);
  const few = await bestHits(indexOf(Object.fromEntries(many(24).map((id) => [id, 'proxy']))), 'proxy', () => true);
  expect([few.entries.length, few.more]).toEqual([24, false]);
});

it('shows fewer where none holds all words', async () => {
  const index = indexOf(Object.fromEntries(many(25).map((id, place) => [id, place === 0 ? 'gateway' : 'proxy'])));
  const { entries, more } = await bestHits(index, 'proxy gateway', () => true);
  expect([entries.length, more]).toEqual([8, true]);
});

it('shows no title that only shares the beginning of a query', async () => {
  expect(await titlesOf(indexOf({ a: 'text' }, { a: '5 steps' }), '5x7q')).toEqual([]);
});

it('fails when there are hits but no data', async () => {
  const index = indexOf({ a: 'proxy' });
  const { results } = await index.search('proxy');
  const broken = {
    ...index,
    search: async () => ({
      results: results.map((hit) => ({ ...hit, data: () => Promise.reject(new Error('offline')) })),
    }),
  };
  await expect(bestHits(broken, 'proxy', () => true)).rejects.toThrow('No result could be loaded.');
});
