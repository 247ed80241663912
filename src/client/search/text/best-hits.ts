/** The hits to show for a query, with their data: titles that the query spells out first, then as the index ranks. */
import { findHits, findTitled } from './find-hits.ts';
import type { Hit, HitData, Pagefind } from './pagefind.ts';
import { titleRank } from './rank-title.ts';

/** Hits that are shown: enough to fill a screen of every kind. */
const mostHits = 24;

/** Titles that are looked at for being the query or beginning with it. */
const mostTitles = 12;

/** What is shown for a query. */
export interface Best {
  hits: HitData[];
  /** Whether there are hits beyond these. */
  more: boolean;
  /** Words of the query that no entry holds. */
  without: string[];
  /** Words that stand in for mistyped ones. */
  instead: string[];
}

/**
 * The best hits for `query`; none, when `wanted` says after the search that nobody waits for their data any more.
 * Rejects when the index cannot be read, or when there are hits but no data.
 */
export async function bestHits(pagefind: Pagefind, query: string, wanted: () => boolean): Promise<Best> {
  const [{ hits, without, instead }, titled] = await Promise.all([
    findHits(pagefind, query),
    findTitled(pagefind, query),
  ]);
  if (!wanted()) return { hits: [], more: false, without, instead };
  const answering = new Set(hits.map(({ id }) => id));
  const candidates = new Map([...hits.slice(0, mostHits), ...titled.slice(0, mostTitles)].map((hit) => [hit.id, hit]));
  const loaded = await withData([...candidates.values()], answering.size > 0);
  const ranked = loaded
    .map(({ id, data }) => ({ id, data, rank: titleRank(data.meta.title ?? '', query) }))
    .filter(({ id, rank }) => rank < 3 || answering.has(id))
    .sort((a, b) => a.rank - b.rank);
  const all = new Set([...answering, ...ranked.map(({ id }) => id)]);
  return { hits: ranked.slice(0, mostHits).map(({ data }) => data), more: all.size > mostHits, without, instead };
}

/** Hits with their data; offline, those of guides that are not kept are missing. */
async function withData(hits: Hit[], expected: boolean): Promise<{ id: string; data: HitData }[]> {
  const answers = await Promise.allSettled(hits.map(async (hit) => ({ id: hit.id, data: await hit.data() })));
  const loaded = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  if (expected && loaded.length === 0) throw new Error('No result could be loaded.');
  return loaded;
}
