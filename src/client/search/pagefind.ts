/** Pagefind's index as this site asks it: loaded on first use, and patient with pasted messages. */
import { queryWords } from '../../matcher/index.ts';

/** One page found; its data is a file of its own. */
export interface Hit {
  id: string;
  /** How well it fits; comparable within one answer. */
  score: number;
  data(): Promise<HitData>;
}

/** What the index keeps of an entry. `url` may end in `?kind=…&guide=…`, which the release room adds and no address of the site has. */
export interface HitData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** The part of Pagefind's JavaScript API that is used. */
export interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean }): Promise<void>;
  search(query: string): Promise<{ results: Hit[] }>;
  destroy(): Promise<void>;
}

/** Above this many words a query is a pasted message, and no entry holds them all. */
const mostWordsTogether = 8;

/**
 * Loads the index that lies under `base`; every address it gives begins with `base`. Rejects when it cannot be loaded.
 *
 * @param attempt Number of earlier attempts that failed: a browser does not fetch a module again under an address that failed once.
 */
export async function loadPagefind(base: string, attempt: number): Promise<Pagefind> {
  const pagefind: Pagefind = await import(`${base}pagefind/pagefind.js${attempt > 0 ? `?${attempt}` : ''}`);
  // Its worker is a second copy of the same code, 28 kB more before the first result, and a guide is searched in a millisecond.
  await pagefind.options({ baseUrl: base, noWorker: true });
  return pagefind;
}

/**
 * What answers `query`, the best first: entries that hold all its words, or else those that hold any.
 * Rejects when the index cannot be read.
 */
export async function findHits(pagefind: Pagefind, query: string): Promise<Hit[]> {
  const words = queryWords(query);
  if (words.length <= mostWordsTogether) {
    const { results } = await pagefind.search(words.join(' '));
    if (results.length > 0 || words.length < 2) return results;
  }
  return byRarestWords(await Promise.all(words.map((word) => pagefind.search(word))));
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
