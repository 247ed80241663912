/** Registers the service worker, and tells it which guide the reader is in, so that it can fetch the rest of it. */
import type { KeepRequest } from '../keep-request.ts';
import { loadScript } from '../load-script.ts';
import { whenLoaded } from '../pace/when-loaded.ts';
import { changed } from '../worker-answers.ts';
import { savesData } from './saves-data.ts';

/**
 * Keeps the site for reading without a connection, after the page has loaded and when the browser is idle.
 * `<html data-offline="ready">` says that it is done. A browser without service workers, or a page on plain http, does nothing.
 */
export function keepOffline(base: string, guide: string): void {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  const start = async () => {
    const registration = await workers.register(`${base}sw.js`);
    const { active } = await workers.ready;
    const request: KeepRequest = { page: location.pathname, guide, ahead: !savesData() };
    active?.postMessage(request);
    // Browsers look for a new worker when they find time; without this, a corrected step would wait for a later visit.
    if (workers.controller) await registration.update();
  };
  workers.addEventListener('message', ({ data }) => {
    if (data === changed) loadScript(`${base}page-changed.js`).catch(() => {});
    else document.documentElement.dataset.offline = 'ready';
  });
  // Offline reading is an addition: a browser that refuses it still shows the page.
  whenLoaded(() => start().catch(() => {}));
}
