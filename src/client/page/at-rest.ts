/** Tells the styles that a page has come to rest, so that what is out of sight may be left alone. */
import { whenLoaded } from '../pace/when-loaded.ts';

/**
 * Sets the class `at-rest` on the body once the page has loaded and been painted, and the browser is idle. Not sooner: where a reader
 * was before a reload, or comes back to, is only found while everything has its size.
 */
export function tellRest(): void {
  whenLoaded(() => document.body.classList.add('at-rest'));
}
