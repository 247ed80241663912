/** Pagefind's index, loaded on first use, and again after it has failed: it keeps its first failure for good. */
import { type Index, loadIndex } from './pagefind.ts';

/** An index that may not be loaded yet. */
export interface LazyIndex {
  /** Begins to load it; that this fails is told when it is asked. */
  load(): void;
  /** What `question` finds in it. Rejects when it cannot be loaded or read; the next question starts afresh, perhaps with a better connection. */
  ask<Found>(question: (index: Index) => Promise<Found>): Promise<Found>;
}

/** The index under `base`. */
export function lazyIndex(base: string): LazyIndex {
  let index: Promise<Index> | undefined;
  let failures = 0;

  const forget = (failed: Promise<Index>) => {
    if (index !== failed) return;
    failures += 1;
    index = undefined;
    failed.then((loaded) => loaded.destroy()).catch(() => {});
  };

  const load = () => {
    if (index) return index;
    const loading = loadIndex(base, failures);
    index = loading;
    loading.catch(() => forget(loading));
    return loading;
  };

  return {
    load,
    async ask(question) {
      const loading = load();
      try {
        return await question(await loading);
      } catch (reason) {
        forget(loading);
        throw reason;
      }
    },
  };
}
