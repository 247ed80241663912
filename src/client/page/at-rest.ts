/** Tells the styles that a page has come to rest, so that what is out of sight may be left alone. */
import { afterPaint } from '../pace/after-paint.ts';
import { whenIdle } from '../pace/when-idle.ts';

/**
 * Sets the class `at-rest` on the document once the page has loaded and been painted, and the browser is idle. Not sooner: where a reader
 * was before a reload, or comes back to, is only found while everything has its size.
 */
export function tellRest(): void {
  addEventListener('load', () => afterPaint(() => whenIdle(() => document.documentElement.classList.add('at-rest'))));
}
