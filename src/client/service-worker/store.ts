/** The files that are kept, each under its address and revision: a new version lies beside the old one until the old one is dropped. */
import { isOurs } from './accept.ts';
import type { Files } from './manifest.ts';

/** How many files are fetched at once. */
const lanes = 6;

/** How long is waited before what could not be had is asked for again, in milliseconds: connections come and go. */
const pauses = [1_000, 4_000];

/** The files kept for one site. */
export interface Store {
  /** The file at `path` in `revision`, if it is kept. */
  get(path: string, revision: string): Promise<Response | undefined>;
  /** Keeps a copy of `response`, unless it is not ours. */
  put(path: string, revision: string, response: Response): Promise<void>;
  /** Fetches those of `files` that are not kept. Rejects when one cannot be had in three tries; the others are kept all the same. */
  fill(files: Files): Promise<void>;
  /** Paths of which any revision is kept. */
  paths(): Promise<Set<string>>;
  /** Whether the file at `path` is kept in a revision other than this one. */
  hasOther(path: string, revision: string): Promise<boolean>;
  /**
   * Drops every file that is not among `files`, and what earlier layouts of the store have left.
   *
   * @param files Asked for after it is settled what may go: what other work keeps meanwhile stays.
   */
  prune(files: () => Promise<Files[]>): Promise<void>;
}

/**
 * Opens the store of the site below `root`.
 *
 * @param root Absolute address of the home page. It is part of the name, so that two sites of one origin do not share a store.
 */
export async function openStore(root: string): Promise<Store> {
  const family = 'waymark ';
  const name = `${family}1 ${root}`;
  const cache = await caches.open(name);
  const key = (path: string, revision: string) => `${root}${path}?${revision}`;
  const kept = async () => new Set((await cache.keys()).map(({ url }) => url));

  const put = async (path: string, revision: string, response: Response) => {
    if (!(await isOurs(response, path))) throw new Error(`What came for ${root}${path} is not that file.`);
    await cache.put(key(path, revision), response);
  };

  const fetchInto = async (path: string, revision: string) =>
    // Past the browser's own cache, which may still hold the file of an earlier revision.
    put(path, revision, await fetch(root + path, { cache: 'no-cache' }));

  /** Tries each of `files` that is not kept once; returns why some could not be had. */
  const tryAll = async (files: Files): Promise<unknown[]> => {
    const known = await kept();
    const missing = Object.entries(files).filter(([path, revision]) => !known.has(key(path, revision)));
    const failures: unknown[] = [];
    const lane = async () => {
      for (let next = missing.shift(); next; next = missing.shift()) {
        await fetchInto(...next).catch((reason) => failures.push(reason));
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return failures;
  };

  return {
    get: (path, revision) => cache.match(key(path, revision)),
    put,
    async fill(files) {
      let failures = await tryAll(files);
      for (const pause of pauses) {
        if (failures.length === 0) return;
        await new Promise((done) => setTimeout(done, pause));
        failures = await tryAll(files);
      }
      if (failures.length > 0) throw failures[0];
    },
    async paths() {
      return new Set([...(await kept())].map((url) => url.slice(root.length, url.lastIndexOf('?'))));
    },
    async hasOther(path, revision) {
      return [...(await kept())].some((url) => url.startsWith(`${root}${path}?`) && url !== key(path, revision));
    },
    async prune(files) {
      const before = [...(await kept())];
      const wanted = new Set(
        (await files()).flatMap((list) => Object.entries(list).map(([path, revision]) => key(path, revision))),
      );
      const stale = before.filter((url) => !wanted.has(url));
      await Promise.all(stale.map((url) => cache.delete(url)));
      const others = (await caches.keys()).filter((other) => other.startsWith(family) && other.endsWith(` ${root}`));
      await Promise.all(others.filter((other) => other !== name).map((other) => caches.delete(other)));
    },
  };
}
