/** The service worker's events. The release room bundles this file with the site's manifest in it, as `sw.js` below the base path. */
import type { KeepRequest } from '../keep-request.ts';
import { changed, ready } from '../worker-answers.ts';
import { answer } from './answer.ts';
import { openLibrary } from './library.ts';
import { type Manifest, pathOf } from './manifest.ts';
import { openStore } from './store.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the bundler. */
declare const WAYMARK_MANIFEST: Manifest;

const root = new URL('./', self.location.href).href;
const base = new URL(root).pathname;
const opened = openStore(root).then((store) => ({ store, library: openLibrary(WAYMARK_MANIFEST, store) }));

self.addEventListener('install', (event) => {
  const install = async () => {
    const { library } = await opened;
    await library.install(!savesData());
    // The next page is of the new version; waiting for every tab to be closed would keep a corrected step from the reader for days.
    await self.skipWaiting();
  };
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  const activate = async () => {
    const { library } = await opened;
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const stale = await Promise.all(pages.map(({ url }) => library.hasEarlier(pathHere(url) ?? '')));
    await library.prune();
    // The first page a reader opens has loaded before the worker was there; its search is to work offline too.
    await self.clients.claim();
    pages
      .filter((_, index) => stale[index])
      .forEach((page) => {
        page.postMessage(changed);
      });
  };
  event.waitUntil(activate());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathHere(request.url);
  if (request.method !== 'GET' || path === undefined || path === 'sw.js') return;
  event.respondWith(
    opened.then((means) =>
      answer(request, path, { ...means, root, afterwards: (work) => event.waitUntil(work.catch(() => {})) }),
    ),
  );
});

self.addEventListener('message', (event) => {
  const { page, guide, ahead } = event.data as KeepRequest;
  const keep = async () => {
    const { store, library } = await opened;
    // The page that brought the worker was loaded without it.
    const place = await library.locateNow(pathHere(new URL(page, root).href) ?? '');
    if (place) await store.fill({ [place.path]: place.revision });
    if (!ahead) return;
    await library.keepAhead(guide);
    event.source?.postMessage(ready);
  };
  // What could not be had now is asked for again by the next page.
  event.waitUntil(keep().catch(() => {}));
});

function pathHere(address: string): string | undefined {
  return pathOf(address, self.location.origin, base);
}

function savesData(): boolean {
  const { connection } = self.navigator as WorkerNavigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
