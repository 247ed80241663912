/** The groups that Pagefind answers: one query, its hits sorted by the kind of entry. */
import { causes, messages, pages, questions, steps } from '../words.ts';
import { type Best, bestHits } from './best-hits.ts';
import { excerptPieces } from './excerpt.ts';
import type { Group, Result } from './group.ts';
import { type HitData, loadPagefind, type Pagefind } from './pagefind.ts';

/** The groups in the order they are shown; `id` is the kind that the release room gives each entry in the index. */
const kinds = [
  { id: 'message', label: messages },
  { id: 'step', label: steps },
  { id: 'cause', label: causes },
  { id: 'question', label: questions },
  { id: 'page', label: pages },
];

/** Groups over the index under `base`, which is loaded at once. They share each query's hits. */
export function pagefindGroups(base: string): Group[] {
  let index: Promise<Pagefind> | undefined;
  let failures = 0;
  let latest: { query: string; best: Promise<Best> } | undefined;

  // Pagefind keeps its first failure for good; the next query starts afresh, perhaps with a better connection.
  const forget = (failed: Promise<Pagefind>) => {
    if (index !== failed) return;
    failures += 1;
    index = latest = undefined;
    failed.then((pagefind) => pagefind.destroy()).catch(() => {});
  };

  const load = () => {
    if (index) return index;
    const loading = loadPagefind(base, failures);
    index = loading;
    loading.catch(() => forget(loading));
    return loading;
  };

  const ask = async (query: string): Promise<Best> => {
    const loading = load();
    try {
      // While the reader types on, the data of older hits is not fetched.
      return await bestHits(await loading, query, () => latest?.query === query);
    } catch (reason) {
      forget(loading);
      throw reason;
    }
  };

  load();
  return kinds.map(({ id, label }) => ({
    id,
    label,
    async search(query) {
      if (latest?.query !== query) latest = { query, best: ask(query) };
      const { hits, more } = await latest.best;
      const results = hits.map(labelled).filter(({ kind }) => kind === id);
      return { results: results.map(({ result }) => result), more };
    },
  }));
}

/** The kind of entry a hit is, and the result to show. */
function labelled({ url, excerpt, meta }: HitData): { kind: string; result: Result } {
  const address = new URL(url, location.href);
  const labels = address.searchParams;
  const result = {
    title: meta.title ?? url,
    address: address.pathname + address.hash,
    source: labels.get('guide') ?? '',
    lang: labels.get('lang') ?? '',
    excerpt: excerptPieces(excerpt),
  };
  return { kind: labels.get('kind') ?? 'page', result };
}
