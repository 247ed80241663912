/** Takes the pictures of a site's pages. */
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserLaunch } from '../../tests/e2e/browser.ts';
import type { SitePage } from '../site/kinds.ts';
import { states } from './states.ts';

/** The windows of a phone, a tablet and a laptop, in CSS pixels. */
const windows = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

/** Of a longer page this much is taken, in CSS pixels: browsers draw no more than 16,384 at once, and nobody looks at that. */
const tallest = 8_000;

/** Kinds of page that readers print. */
const printed = ['guide', 'step', 'sheet'];

/**
 * Takes each page at each width in each theme, whole up to 8,000 pixels, on the phone also as it is first seen; the same of the states that readers
 * bring about; and what is printed, as PDF. Files are called `step-360-dark.png`, `step-first-360-dark.png`,
 * `step-open-360-dark.png` and `step-print-A4.pdf`.
 *
 * @param pages One page of each kind.
 * @param url Address of the site's home page.
 * @param folder Where the pictures go.
 * @returns How many files it wrote.
 */
export async function takePictures(pages: SitePage[], url: string, folder: string): Promise<number> {
  const browser = await chromium.launch(browserLaunch());
  const into = (name: string) => join(folder, name);
  let count = 0;
  try {
    for (const { kind, path } of pages) {
      const address = url + path;
      await visit(browser, address, async (page) => {
        count += await takeAll(page, into(kind), { first: true });
        if (printed.includes(kind)) count += await print(page, into(kind));
      });
      for (const { name, reach, inWindow } of states.filter((state) => state.kind === kind)) {
        await visit(browser, address, async (page) => {
          await reach(page);
          count += await takeAll(page, into(`${kind}-${name}`), { fullPage: !inWindow });
        });
      }
    }
  } finally {
    await browser.close();
  }
  return count;
}

/** Opens an address as a reader who has never been here, and waits until the page has all that it loads by itself. */
async function visit(browser: Browser, address: string, look: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: windows[0]!, serviceWorkers: 'block', reducedMotion: 'reduce' });
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    await look(page);
  } finally {
    await page.close();
  }
}

/** Takes a page as it is, at each width in each theme; gives the number of files. */
async function takeAll(page: Page, start: string, { first = false, fullPage = true }): Promise<number> {
  let count = 0;
  const save = async (name: string, whole: boolean) => {
    const { width, height } = page.viewportSize() ?? windows[0]!;
    const tall = whole ? await page.evaluate(() => document.documentElement.scrollHeight) : height;
    const clip = { x: 0, y: 0, width, height: Math.min(tall, tallest) };
    await page.screenshot({ path: `${name}.png`, fullPage: whole, clip, animations: 'disabled' });
    count += 1;
  };
  for (const size of windows) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      const end = `${size.width}-${colorScheme}`;
      if (first && size === windows[0]) await save(`${start}-first-${end}`, false);
      await save(`${start}-${end}`, fullPage);
    }
  }
  return count;
}

/** Prints a page on both papers; gives the number of files. */
async function print(page: Page, start: string): Promise<number> {
  const papers = ['A4', 'Letter'] as const;
  await page.emulateMedia({ colorScheme: 'light' });
  for (const format of papers) await page.pdf({ path: `${start}-print-${format}.pdf`, format });
  return papers.length;
}
