/** The one script of every page, inlined in its HTML: small, and the same on every page. All else is loaded when first needed. */
import { takeArrivedText } from './arrived-text.ts';
import { tellRest } from './at-rest.ts';
import { offerCopying } from './offer-copying.ts';
import { keepOffline } from './offline.ts';
import { offerSearch } from './open-search.ts';
import { followTargets } from './target.ts';

// First of all, so that the address that holds it is gone before anything is asked for.
const arrived = takeArrivedText();
followTargets();
tellRest();

// Bundles, the search index and the service worker are made from the finished output, so the development server has none.
if (import.meta.env.PROD) {
  const { base = '/', guide = '' } = document.body.dataset;
  offerSearch(base, arrived);
  offerCopying(base);
  keepOffline(base, guide);
}
