/** The entries to show for a query: those that are called what the query says first, then as the index ranks. */
import { type Found, findHits, findTitled } from './index/find-hits.ts';
import type { Hit, Index } from './index/pagefind.ts';
import { rank, unranked } from './rank.ts';
import { readEntry } from './read-entry.ts';
import type { Entry } from './result.ts';

/** Entries that are shown: enough to fill a screen of every kind. */
const mostShown = 24;

/** Of entries that hold but some of the words, as all do that a pasted message finds: the more there are, the less they say. */
const mostLoose = 8;

/** Of so many hits with a word of the query in their title the data is looked at. */
const mostTitled = 36;

/** Titles that are looked at for being the query or beginning with it. */
const mostSpelled = 12;

/** What is shown for a query. */
export interface Best extends Omit<Found, 'hits'> {
  entries: Entry[];
  /** Those of them that are called what the query says, the nearest alone. */
  exact: Entry[];
  /** Whether there are entries beyond these. */
  more: boolean;
}

/**
 * The best entries for `query`; none, when `wanted` says after the search that nobody waits for their data any more.
 * Rejects when the index cannot be read, or when there are hits but no data.
 */
export async function bestHits(index: Index, query: string, wanted: () => boolean): Promise<Best> {
  const [{ hits, ...found }, spelled] = await Promise.all([findHits(index, query), findTitled(index, query)]);
  if (!wanted()) return { ...found, entries: [], exact: [], more: false };
  const answering = new Set(hits.map(({ id }) => id));
  const titled = hits.filter(({ matchedMetaFields }) => matchedMetaFields?.includes('title'));
  const candidates = [...hits.slice(0, mostShown), ...titled.slice(0, mostTitled), ...spelled.slice(0, mostSpelled)];
  const loaded = await withData([...new Map(candidates.map((hit) => [hit.id, hit])).values()], answering.size > 0);
  const ranked = loaded
    .map((each) => ({ ...each, rank: rank(each.entry, query, found.words) }))
    .filter(({ id, rank }) => rank < 3 || answering.has(id))
    .sort((a, b) => a.rank - b.rank || (a.rank < unranked ? a.entry.place - b.entry.place : 0));
  const all = new Set([...answering, ...ranked.map(({ id }) => id)]);
  const most = found.loose ? mostLoose : mostShown;
  const best = ranked.slice(0, most);
  return {
    ...found,
    entries: best.map(({ entry }) => entry),
    exact: best.filter(({ rank }) => rank < 2 && rank === best[0]?.rank).map(({ entry }) => entry),
    more: all.size > most,
  };
}

/** Hits with their data; offline, those of guides that are not kept are missing. */
async function withData(hits: Hit[], expected: boolean): Promise<{ id: string; entry: Entry }[]> {
  const answers = await Promise.allSettled(
    hits.map(async (hit) => ({ id: hit.id, entry: readEntry(await hit.data()) })),
  );
  const loaded = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  if (expected && loaded.length === 0) throw new Error('No result could be loaded.');
  return loaded;
}
