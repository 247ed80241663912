/** How long pages take to show what a press does, on a slow processor. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserLaunch } from '../../../tests/e2e/browser.ts';
import { longestPages } from '../../site/kinds.ts';
import { table } from '../table.ts';
import { answerOf } from '../wire/answer.ts';
import { type Host, serveCompressed } from '../wire/serve.ts';
import { median, onSlowPhone } from './slow.ts';

/** Of controls that look and do the same, so many are pressed, and the median is told. */
const times = 3;

/** All that is pressed: links lead away, except those that copy or open the search. */
const controls = 'button, summary, input, textarea, select, copy-link a, a[data-search-open]';

/** A press of it shows the least that any does: what else the machine has to do is in its figure as in the others. */
const plain = answerOf(
  Buffer.from('<!doctype html><html lang="en"><title>Plain</title><details><summary>One</summary>Two</details>'),
  '.html',
);

/** Where a control is, in the order of the page, and what it is: those of one name are the same. */
interface Control {
  index: number;
  name: string;
}

/**
 * Interaction to next paint of every control of each kind of page, by the browser's own event timing, in steps of 8 ms: the worst of a
 * kind. What a press waits for is not part of it: an answer that comes later is a paint of its own.
 *
 * @param folder The built site.
 * @param tell Is given the table.
 */
export async function interaction(folder: string, tell: (text: string) => void): Promise<Record<string, number>> {
  const host = await serveCompressed(folder, { plain });
  const browser = await chromium.launch(browserLaunch());
  const rows: Record<string, string | number>[] = [];
  try {
    const pages = longestPages(folder).filter(({ kind }) => kind !== 'code');
    for (const { kind, path } of [{ kind: 'a plain page', path: 'plain' }, ...pages]) {
      const found = await onPage(browser, host, path, controlsOf);
      const figures: { name: string; figure: number }[] = [];
      for (const [name, alike] of Object.entries(Object.groupBy(found, (control) => control.name))) {
        const tried: number[] = [];
        for (const { index } of (alike ?? []).slice(0, times))
          tried.push(await onPage(browser, host, path, (page) => press(page, index)));
        figures.push({ name, figure: median(tried) });
      }
      const [worst] = figures.toSorted((a, b) => b.figure - a.figure);
      rows.push({
        kind,
        controls: found.length,
        'of sorts': figures.length,
        'slowest, ms': worst?.figure ?? 0,
        which: worst?.name ?? '',
      });
    }
  } finally {
    await browser.close();
    await host.close();
  }
  tell(table(rows));
  return { 'slowest interaction to next paint, ms': Math.max(...rows.map((row) => Number(row['slowest, ms']))) };
}

/** Opens a page and lets it come to rest. */
function onPage<Result>(browser: Browser, host: Host, path: string, use: (page: Page) => Promise<Result>) {
  return onSlowPhone(
    browser,
    async (page) => {
      await page.goto(host.url + path, { waitUntil: 'networkidle' });
      return use(page);
    },
    { network: false },
  );
}

/** The controls in sight once all that is folded is open, named by what they are and where. */
async function controlsOf(page: Page): Promise<Control[]> {
  await page.locator('details').evaluateAll((nodes) => {
    for (const node of nodes) (node as HTMLDetailsElement).open = true;
  });
  return page.locator(controls).evaluateAll((nodes) =>
    nodes.flatMap((node, index) => {
      const { type = '' } = node as HTMLInputElement;
      if (!node.checkVisibility() || (node as HTMLInputElement).disabled) return [];
      const holder = node.parentElement?.closest('[class]')?.classList[0] ?? '';
      const name = [node.localName, type, node.classList[0], holder && `in ${holder}`].filter(Boolean).join(' ');
      return [{ index, name }];
    }),
  );
}

/** Presses a control as a reader does, a field with a letter as well; gives the longest time to a paint, in milliseconds. */
async function press(page: Page, index: number): Promise<number> {
  const control = page.locator(controls).nth(index);
  await control.evaluate((node) => {
    const around = (inner: Element) => inner.parentElement?.closest('details');
    // Its own fold stays as it is, for a summary to open.
    const first = node.localName === 'summary' ? node.parentElement : node;
    for (let fold = first && around(first); fold; fold = around(fold)) fold.open = true;
  });
  await control.scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId?: number })[])
        if (entry.interactionId) seen.longest = Math.max(seen.longest, entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await control.click({ force: true, noWaitAfter: true });
  if (
    await control
      .evaluate((node) => node.matches('textarea, input:not([type=radio], [type=checkbox])'))
      .catch(() => false)
  )
    await page.keyboard.type('a');
  await page.waitForTimeout(400);
  // A press that leads to another page has no paint on this one.
  return page.evaluate(() => (window as unknown as { seen?: { longest: number } }).seen?.longest ?? 0);
}
