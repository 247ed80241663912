import { expect, it } from 'vitest';
import { findHits, type Hit, type Pagefind } from '../../../src/client/search/pagefind.ts';

/** An index that holds all words of a query or finds nothing, as Pagefind does. */
function indexOf(entries: Record<string, string>): Pagefind & { asked: string[] } {
  const asked: string[] = [];
  const hit = (id: string): Hit => ({ id, score: 1, data: () => Promise.reject(new Error('not asked for')) });
  return {
    asked,
    options: async () => {},
    destroy: async () => {},
    search: async (query) => {
      asked.push(query);
      const holdsAll = (text: string) => query.split(' ').every((word) => text.split(' ').includes(word));
      return {
        results: Object.keys(entries)
          .filter((id) => holdsAll(entries[id]!))
          .map(hit),
      };
    },
  };
}

const ids = (hits: Hit[]) => hits.map(({ id }) => id);

it('asks once when entries hold all words', async () => {
  const index = indexOf({ a: '502 nginx', b: '502 apache' });
  expect(ids(await findHits(index, '502 NGINX'))).toEqual(['a']);
  expect(index.asked).toEqual(['502 nginx']);
});

it('drops words that no entry holds', async () => {
  const index = indexOf({ a: '502 nginx', b: '502 apache' });
  expect(ids(await findHits(index, '502 nginx on web-17.example'))).toEqual(['a', 'b']);
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
  expect(ids(await findHits(index, pasted))).toEqual(['c', 'a', 'b', 'e', 'f', 'd']);
});

it('asks a single unknown word once', async () => {
  const index = indexOf({ a: '502' });
  expect(await findHits(index, 'teapot')).toEqual([]);
  expect(index.asked).toEqual(['teapot']);
});
