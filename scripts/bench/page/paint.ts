/** When pages are painted on a slow phone, beside a page of one line; and what moves or blocks on them. */
import { type Browser, chromium } from '@playwright/test';
import { browserLaunch } from '../../../tests/e2e/browser.ts';
import { longestPages } from '../../site/kinds.ts';
import { table } from '../table.ts';
import type { Answer } from '../wire/answer.ts';
import { answerFor } from '../wire/answer.ts';
import { serveCompressed } from '../wire/serve.ts';
import { plainPage } from './plain.ts';
import { hundredths, median, onSlowPhone } from './slow.ts';

/** Each page and its plain one are opened so often, in turns, and the median is told. */
const times = 15;

/** What one visit came to, in milliseconds but for `shift`. */
interface Visit {
  paint: number;
  shift: number;
  longest: number;
  blocking: number;
}

/**
 * First contentful paint as a ratio to that of a plain page of as many bytes, in the same run; layout shift; the longest task, to which
 * the clock of a busy machine adds; requests that block rendering.
 *
 * @param folder The built site.
 * @param tell Is given the table.
 */
export async function paint(folder: string, tell: (text: string) => void): Promise<Record<string, number>> {
  const more: Record<string, Answer> = {};
  const host = await serveCompressed(folder, more);
  const browser = await chromium.launch(browserLaunch());
  const rows: Record<string, string | number>[] = [];
  try {
    for (const { kind, path } of longestPages(folder).filter((page) => page.kind !== 'code')) {
      more[`plain/${kind}`] = plainPage(answerFor(folder, path).body.length);
      const visits: Visit[] = [];
      const plain: number[] = [];
      for (let time = 0; time < times; time += 1) {
        visits.push(await visit(browser, host.url + path));
        plain.push((await visit(browser, `${host.url}plain/${kind}`)).paint);
      }
      const middle = (name: keyof Visit) => median(visits.map((each) => each[name]));
      rows.push({
        kind,
        'first paint, ms': Math.round(middle('paint')),
        'of a plain page': Math.round(median(plain)),
        ratio: hundredths(middle('paint') / median(plain)),
        'layout shift': Math.max(...visits.map(({ shift }) => hundredths(shift))),
        'longest task, ms': Math.round(middle('longest')),
        'blocking requests': Math.max(...visits.map(({ blocking }) => blocking)),
      });
    }
  } finally {
    await browser.close();
    await host.close();
  }
  tell(table(rows));
  return { 'worst ratio of first paint to a plain page': Math.max(...rows.map(({ ratio }) => Number(ratio))) };
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  return onSlowPhone(browser, async (page) => {
    await page.addInitScript(() => {
      const seen = { shift: 0, longest: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) seen.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    return page.evaluate(() => {
      const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
        renderBlockingStatus?: string;
      })[];
      return {
        ...(window as unknown as { seen: { shift: number; longest: number } }).seen,
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
        blocking: resources.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking').length,
      };
    });
  });
}
