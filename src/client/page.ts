/** The one script of every page, inlined in its HTML: small, and the same on every page. All else is loaded when first needed. */
import { takeArrivedText } from './arrived-text.ts';
import { defineCopyLink } from './copy-link.ts';
import { keepOffline } from './offline.ts';
import { offerSearch } from './open-search.ts';
import { followTargets } from './target.ts';

// First of all, so that the address that holds it is gone before anything is asked for.
const arrived = takeArrivedText();
defineCopyLink();
followTargets();

// The search index and the service worker are made from the finished output, so the development server has neither.
if (import.meta.env.PROD) {
  const { base = '/', guide = '' } = document.body.dataset;
  offerSearch(base, arrived);
  keepOffline(base, guide);
}
