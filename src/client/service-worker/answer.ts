/** How a request is answered. */
import type { Library } from './library.ts';
import { offlinePage } from './offline-page.ts';
import type { Store } from './store.ts';

/** What there is to answer with. */
export interface Means {
  library: Library;
  store: Store;
  /** Absolute address of the home page. */
  root: string;
  /** Lets work go on after the answer was given. */
  afterwards(work: Promise<unknown>): void;
}

/**
 * Answers a request for `path` from what is kept, and from the network only what is not.
 *
 * What is kept goes first because of who reads: someone whose connection is broken or barely works, to whom each page that waits for
 * a timeout is a page lost. The price is that a changed page is first seen as it was: the page looks for a new worker after it
 * has loaded (`client/page/offline.ts`), and a guide changes seldom. All that is kept is of one version, so pages and the search's index always fit each other.
 */
export async function answer(
  request: Request,
  path: string,
  { library, store, root, afterwards }: Means,
): Promise<Response> {
  const place = await library.locate(path);
  // A page has one address: links that are relative to it would lead elsewhere from another.
  if (place && place.path !== path) return Response.redirect(root + place.path);
  const kept = place && (await store.get(place.path, place.revision));
  if (kept) return kept;
  const isPage = request.mode === 'navigate';
  try {
    const response = await fetch(request);
    const copy = response.clone();
    // A page that was read once stays readable, also for readers for whom nothing is fetched ahead.
    if (isPage)
      afterwards(library.locateNow(path).then((found) => found && store.put(found.path, found.revision, copy)));
    return response;
  } catch (reason) {
    if (isPage) return offlinePage(root, await keptHome(library, store));
    throw reason;
  }
}

async function keptHome(library: Library, store: Store): Promise<string | undefined> {
  const home = await library.locate('');
  return (home && (await store.get(home.path, home.revision)))?.text();
}
