/** Whether text is lost: cut off by the box it stands in. */
import type { Page } from '@playwright/test';

/** What is left of a shortened name at least, in CSS pixels: room for two letters, and for a finger (WCAG 2.5.8). */
const leastWidth = 24;

/**
 * Elements whose text their own box cuts off, or the page's edge; each as its HTML. What scrolls is not cut, nor what is only heard. Of the
 * way to a page, which stands in one line, the names may be shortened, but
 * not to nothing: each is whole at the head of the page that it names.
 */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate((leastWidth) => {
    const holdsText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const isHeardOnly = (element: Element) => element.closest('.visually-hidden, .skip-link') !== null;
    const isShortened = (element: Element) => element.closest('.breadcrumbs') !== null;
    const clips = (value: string) => value === 'hidden' || value === 'clip';
    const faults: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility() || !holdsText(element) || isHeardOnly(element)) continue;
      const box = element.getBoundingClientRect();
      const name = element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 120);
      if (isShortened(element)) {
        if (box.width < leastWidth) faults.push(`cut to nothing: ${name}`);
        continue;
      }
      if (box.width > 0 && (box.left < -1 || box.right > document.documentElement.clientWidth + 1))
        faults.push(`beyond the edge: ${name}`);
      for (
        let around: HTMLElement | null = element;
        around && around !== document.body;
        around = around.parentElement
      ) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const wide = clips(overflowX) && around.scrollWidth > around.clientWidth + 1;
        const tall = clips(overflowY) && around.scrollHeight > around.clientHeight + 1;
        if ((wide || tall) && !isHeardOnly(around) && around.getBoundingClientRect().width > 1)
          faults.push(`cut off: ${name}`);
      }
    }
    return [...new Set(faults)];
  }, leastWidth);
}
