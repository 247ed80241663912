/** The groups that Pagefind answers: one query, its hits sorted by the kind of entry. */
import { causes, messages, pages, questions, steps } from '../words.ts';
import { excerptPieces } from './excerpt.ts';
import type { Group, Result } from './group.ts';
import { findHits, type HitData, loadPagefind, type Pagefind } from './pagefind.ts';

/** Hits whose data is fetched: enough to fill a screen of every kind. */
const mostHits = 24;

/** The groups in the order they are shown; `id` is the kind that the release room gives each entry in the index. */
const kinds = [
  { id: 'message', label: messages },
  { id: 'step', label: steps },
  { id: 'cause', label: causes },
  { id: 'question', label: questions },
  { id: 'page', label: pages },
];

/** Groups over the index under `base`, which is loaded with the first query. They share each query's hits. */
export function pagefindGroups(base: string): Group[] {
  let index: Promise<Pagefind> | undefined;
  let failures = 0;
  let latest: { query: string; hits: Promise<HitData[]> } | undefined;

  const ask = async (query: string): Promise<HitData[]> => {
    index ??= loadPagefind(base, failures);
    try {
      const hits = await findHits(await index, query);
      // While the reader types on, the data of older hits is not fetched.
      return latest?.query === query ? await hitData(hits) : [];
    } catch (reason) {
      // Pagefind keeps its first failure for good; the next query starts afresh, perhaps with a better connection.
      const failed = index;
      failures += 1;
      index = latest = undefined;
      await failed.then((pagefind) => pagefind.destroy()).catch(() => {});
      throw reason;
    }
  };

  return kinds.map(({ id, label }) => ({
    id,
    label,
    async search(query) {
      if (latest?.query !== query) latest = { query, hits: ask(query) };
      const hits = (await latest.hits).map(labelled);
      return hits.filter(({ kind }) => kind === id).map(({ result }) => result);
    },
  }));
}

/** Data of the best hits; offline, those of guides that are not kept are missing. Rejects when there are hits but no data. */
async function hitData(hits: Awaited<ReturnType<typeof findHits>>): Promise<HitData[]> {
  const answers = await Promise.allSettled(hits.slice(0, mostHits).map((hit) => hit.data()));
  const data = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  if (hits.length > 0 && data.length === 0) throw new Error('No result could be loaded.');
  return data;
}

/** The kind of entry a hit is, and the result to show. */
function labelled({ url, excerpt, meta }: HitData): { kind: string; result: Result } {
  const address = new URL(url, location.href);
  const labels = address.searchParams;
  const result = {
    title: meta.title ?? url,
    address: address.pathname + address.hash,
    source: labels.get('guide') ?? '',
    excerpt: excerptPieces(excerpt),
  };
  return { kind: labels.get('kind') ?? 'page', result };
}
