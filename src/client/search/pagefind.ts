/** Pagefind's index as this site asks it: loaded on first use, and patient with pasted messages. */
import { titleKey } from '../../guide/title-key.ts';
import { queryWords } from '../../matcher/index.ts';
import { showsWord } from './shows-word.ts';

/** One page found; its data is a file of its own. */
export interface Hit {
  id: string;
  /** How well it fits; comparable within one answer. */
  score: number;
  /** Names of the metadata that answer the query, if any do. */
  matchedMetaFields?: string[];
  data(): Promise<HitData>;
}

/** What the index keeps of an entry. `url` may end in `?kind=…&guide=…&lang=…`, which the release room adds and no address of the site has. */
export interface HitData {
  url: string;
  /** The whole text, without the title. */
  content: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** The part of Pagefind's JavaScript API that is used. */
export interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: Hit[] }>;
  destroy(): Promise<void>;
}

/** Above this many words a query is a pasted message, and no entry holds them all. */
const mostWordsTogether = 8;

/** No more of a word is looked for: the index is asked for each of its beginnings in turn. */
const longestWord = 64;

/**
 * Loads the index that lies under `base`; every address it gives begins with `base`. Rejects when it cannot be loaded.
 *
 * @param attempt Number of earlier attempts that failed: a browser does not fetch a module again under an address that failed once.
 */
export async function loadPagefind(base: string, attempt: number): Promise<Pagefind> {
  const pagefind: Pagefind = await import(`${base}pagefind/pagefind.js${attempt > 0 ? `?${attempt}` : ''}`);
  // Its worker is a second copy of the same code, 28 kB more before the first result, and a guide is searched in a millisecond.
  await pagefind.options({ baseUrl: base, noWorker: true });
  // Otherwise the first query would wait for its code and its list of words.
  await pagefind.init();
  return pagefind;
}

/**
 * What answers `query`, the best first: entries that hold all its words, or else those that hold any; words that no entry holds do not count.
 * Rejects when the index cannot be read.
 */
export async function findHits(pagefind: Pagefind, query: string): Promise<Hit[]> {
  const known = await knownWords(pagefind, query);
  if (known.length < 2) return known[0]?.results ?? [];
  if (known.length <= mostWordsTogether) {
    const { results } = await pagefind.search(known.map(({ word }) => word).join(' '));
    if (results.length > 0) return results;
  }
  return byRarestWords(known);
}

/**
 * Entries whose title may begin with `query`, the nearest to it first: by their `key`, which the release room gives them in the index.
 * Rejects when the index cannot be read.
 */
export async function findTitled(pagefind: Pagefind, query: string): Promise<Hit[]> {
  const key = titleKey(query);
  const { results } = key === '' ? { results: [] } : await pagefind.search(key);
  return results.filter(({ matchedMetaFields }) => matchedMetaFields?.includes('key'));
}

/** The words of `query` that the index holds, each with its hits. */
async function knownWords(pagefind: Pagefind, query: string): Promise<{ word: string; results: Hit[] }[]> {
  const words = new Set(queryWords(query).map((word) => word.slice(0, longestWord)));
  const answers = await Promise.all([...words].map(async (word) => ({ word, ...(await pagefind.search(word)) })));
  const known = await Promise.all(answers.map(({ word, results }) => isShown(word, results[0])));
  return answers.filter((_, index) => known[index]);
}

/** Whether the best hit shows the word that it is to answer; if it does not, Pagefind has cut the word short, and no other hit does. */
async function isShown(word: string, hit: Hit | undefined): Promise<boolean> {
  if (!hit) return false;
  return hit.data().then(
    ({ content, meta }) => showsWord(`${meta.title} ${content}`, word),
    // Not kept for reading offline: the others may be.
    () => true,
  );
}

/** Hits of single words as one list: a word that few entries hold says more than one that most hold. */
function byRarestWords(answers: { results: Hit[] }[]): Hit[] {
  const scored = new Map<string, { hit: Hit; score: number; best: number }>();
  for (const { results } of answers) {
    for (const hit of results) {
      const weight = hit.score / results[0]!.score / Math.sqrt(results.length);
      const known = scored.get(hit.id) ?? { hit, score: 0, best: 0 };
      known.score += weight;
      // The excerpt shown is that of the word that says most.
      if (weight > known.best) Object.assign(known, { hit, best: weight });
      scored.set(hit.id, known);
    }
  }
  return [...scored.values()].sort((a, b) => b.score - a.score).map(({ hit }) => hit);
}
