/** Where the Tab key leads, and whether each place can be seen. */
import type { Page } from '@playwright/test';

/** What a place in the focus is like. */
interface Stop {
  /** Its element, named for a person. */
  name: string;
  /** Its place among all that can have the focus, from 0; -1 where it is none of those that were there before the walk. */
  place: number;
  /** What is wrong with it; empty where nothing is. */
  faults: string[];
}

/**
 * Brings the focus to the beginning of the page, and lists what the Tab key has to reach from there: places in the order of the document. Of
 * radio buttons of one name only one is a stop, so that none of them is listed.
 */
export function begin(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, summary, [tabindex]');
    const stops = [...all].filter((element) => element.tabIndex >= 0 && !element.matches(':disabled'));
    Object.assign(globalThis, { stops });
    getSelection()?.removeAllRanges();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
    const isSeen = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true });
    const wanted = stops.filter((element) => isSeen(element) && element.getAttribute('type') !== 'radio');
    return wanted.map((element) => stops.indexOf(element));
  });
}

/** Presses a key until the focus leaves the page, or is where it has been before, and looks at each stop. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(look);
    // Behind the last stop are the browser's own controls.
    if (!stop || stops.some(({ place, name }) => place === stop.place && name === stop.name)) return stops;
    stops.push(stop);
  }
}

/** In the page: the element in focus; undefined where none is. What is seen of it is what the next frame draws. */
async function look(): Promise<Stop | undefined> {
  await new Promise(requestAnimationFrame);
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return undefined;
  const place = (globalThis as typeof globalThis & { stops: Element[] }).stops.indexOf(element);
  const name = `<${element.localName} class="${element.className}"> ${(element.textContent || element.id).trim().slice(0, 60)}`;
  const faults: string[] = [];
  const box = element.getBoundingClientRect();
  const [width, height] = [document.documentElement.clientWidth, document.documentElement.clientHeight];
  /** Whether it is in sight: as a whole, or of what is large enough for a finger to hit; a browser scrolls a large field to its caret. */
  const isIn = (start: number, end: number, room: number) => {
    const seen = Math.min(end, room) - Math.max(start, 0);
    return seen > (end - start > room / 3 ? 44 : end - start - 1);
  };
  if (!isIn(box.top, box.bottom, height) || !isIn(box.left, box.right, width))
    faults.push(`out of sight: ${[box.left, box.top, box.right, box.bottom].map(Math.round)} in ${width} x ${height}`);
  // An inline element may be broken over lines: its box then holds more than it covers.
  const covers = [...element.getClientRects()].flatMap(({ left, top, right, bottom }) => {
    const points = [0.15, 0.5, 0.85].flatMap((x) => [0.2, 0.8].map((y) => [x, y] as const));
    return points.flatMap(([x, y]) => {
      const [px, py] = [left + (right - left) * x, top + (bottom - top) * y];
      if (px < 0 || py < 0 || px >= width || py >= height) return [];
      const top1 = document.elementFromPoint(px, py);
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const isOwn = top1 && (element.contains(top1) || top1.contains(element) || label?.contains(top1));
      return isOwn ? [] : [`<${top1?.localName} class="${top1?.className}">`];
    });
  });
  if (place === -1) faults.push('not there before');
  if (covers.length > 0) faults.push(`covered by ${[...new Set(covers)]}`);
  return { name, place, faults };
}
