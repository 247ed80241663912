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

/** What the index keeps of an entry. `url` may have a query of labels, which the release room adds and no address of the site has. */
export interface HitData {
  url: string;
  /** The whole text, without the title. */
  content: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** The part of Pagefind's JavaScript API that is used. */
interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: Hit[] }>;
  destroy(): Promise<void>;
}

/** The index as it is asked. */
export interface Index {
  /** What holds all words of a query, the best first. Rejects when the index cannot be read. */
  search(query: string): Promise<{ results: Hit[] }>;
  /** The words of all titles, the most frequent first; none where they cannot be had. */
  words(): Promise<readonly string[]>;
  /** Gives up what it holds. */
  destroy(): Promise<void>;
}

/**
 * Loads the index that lies under `base`; every address it gives begins with `base`. Rejects when it cannot be loaded.
 *
 * @param attempt Number of earlier attempts that failed: a browser does not fetch a module again under an address that failed once.
 */
export async function loadIndex(base: string, attempt: number): Promise<Index> {
  const folder = `${base}pagefind/`;
  const pagefind: Pagefind = await import(`${folder}pagefind.js${attempt > 0 ? `?${attempt}` : ''}`);
  // Its worker is a second copy of the same code, 28 kB more before the first result, and a guide is searched in a millisecond.
  await pagefind.options({ baseUrl: base, noWorker: true });
  // Otherwise the first query would wait for its code and its list of words.
  await pagefind.init();
  let words: Promise<readonly string[]> | undefined;
  return {
    search: (query) => pagefind.search(query),
    words() {
      words ??= fetch(`${folder}words.txt`)
        .then((response) => (response.ok ? response.text() : ''))
        .then(
          (text) => text.split(' '),
          () => [],
        );
      return words;
    },
    destroy: () => pagefind.destroy(),
  };
}
