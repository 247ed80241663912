/** A small index that answers as Pagefind does. */
import type { Hit, Index } from '../../../../src/client/search/text/index/pagefind.ts';

/** An index of entries, each a title and a text. */
export type FakeIndex = Index & { asked: string[] };

/**
 * Finds entries that hold all words of a query. A word that no entry holds is cut at its end until one begins with it. As metadata, an
 * entry has its title as one word without spaces.
 */
export function indexOf(entries: Record<string, string>, titles: Record<string, string> = {}): FakeIndex {
  const asked: string[] = [];
  const ids = Object.keys(entries);
  const textOf = (id: string) => `${titles[id] ?? ''} ${entries[id]}`.toLowerCase().trim();
  const key = (id: string) => (titles[id] ?? '').toLowerCase().replaceAll(' ', '');
  const wordsOf = (id: string) => [...textOf(id).split(' '), key(id)];
  const holders = (word: string): string[] => {
    const holding = ids.filter((id) => wordsOf(id).some((other) => other.startsWith(word)));
    return holding.length > 0 || word === '' ? holding : holders(word.slice(0, -1));
  };
  const hit = (id: string, query: string): Hit => ({
    id,
    score: 1,
    matchedMetaFields: key(id) !== '' && key(id).startsWith(query) ? ['key'] : [],
    data: async () => ({ url: `/${id}/`, content: entries[id]!, excerpt: '', meta: { title: titles[id] ?? '' } }),
  });
  return {
    asked,
    words: async () => [...new Set(ids.flatMap(wordsOf))],
    destroy: async () => {},
    search: async (query) => {
      asked.push(query);
      const lists = query.split(' ').map(holders);
      return { results: ids.filter((id) => lists.every((list) => list.includes(id))).map((id) => hit(id, query)) };
    },
  };
}
