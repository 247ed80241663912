/** Puts work off until the page is there for the reader. */
import { afterPaint } from './after-paint.ts';
import { whenIdle } from './when-idle.ts';

/** Calls `work` once the page has loaded and been painted, and the browser is idle. */
export const whenLoaded = (work: () => void): void => {
  addEventListener('load', () => afterPaint(() => whenIdle(work)));
};
