/** Where the Tab key leads, and whether each place can be seen. */
import type { Page } from '@playwright/test';

/** What a place in the focus is like. */
interface Stop {
  /** Its element, named for a person. */
  name: string;
  /** Its place among all elements of the document, from 0; -1 for none, where the focus is lost. */
  place: number;
  /** What is wrong with it; empty where nothing is. */
  faults: string[];
}

/**
 * Presses a key until the focus has left the page or is where it began, and looks at each stop.
 *
 * @param from From where: the first stop is the next one.
 * @returns What is wrong, and in which order the stops came: each once.
 */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(look);
    // Behind the last stop are the browser's own controls.
    if (stop.place === -1 || stops.some(({ place }) => place === stop.place)) return stops;
    stops.push(stop);
  }
}

/** Everything that the Tab key has to reach, by its place in the document. Of radio buttons of one name one is enough. */
export function reachable(page: Page, within = 'body'): Promise<number[]> {
  return page.evaluate((selector) => {
    const all = [...document.querySelectorAll<HTMLElement>('*')];
    const wanted = 'a[href], button, input, textarea, select, summary, [tabindex]';
    const inside = [...document.querySelectorAll<HTMLElement>(`:is(${selector}) :is(${wanted})`)];
    const stops = inside.filter((element) => {
      const isOn = element.tabIndex >= 0 && !element.matches(':disabled');
      // Of radio buttons the chosen one is a stop, else the first or, backwards, the last.
      const isOther = element instanceof HTMLInputElement && element.type === 'radio';
      return isOn && !isOther && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
    });
    return stops.map((element) => all.indexOf(element));
  }, within);
}

/** In the page: the element in focus. */
export function look(): Stop {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return { name: 'nothing', place: -1, faults: [] };
  const place = [...document.querySelectorAll('*')].indexOf(element);
  const name = `<${element.localName} class="${element.className}"> ${(element.textContent || element.id).trim().slice(0, 60)}`;
  const faults: string[] = [];
  const box = element.getBoundingClientRect();
  const [width, height] = [document.documentElement.clientWidth, document.documentElement.clientHeight];
  const isIn = (start: number, end: number, room: number) => end - start > room || (start > -1 && end < room + 1);
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
  if (covers.length > 0) faults.push(`covered by ${[...new Set(covers)]}`);
  return { name, place, faults };
}
