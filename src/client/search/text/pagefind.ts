/** Pagefind's index: the part of its JavaScript API that is used, and how it is loaded. */

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
