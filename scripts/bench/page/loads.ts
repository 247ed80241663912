/** What a page makes a browser fetch, by when and by whom. */
import type { Browser, Page } from '@playwright/test';
import type { Asked, Host } from '../wire/serve.ts';

/** Requests, and bytes of their answers with headers. */
export interface Load {
  requests: number;
  bytes: number;
}

/** What a page loads on a first visit, without anything done by the reader. */
export interface PageLoads {
  /** Bytes of the page itself. */
  document: number;
  /** What must have arrived before the page is painted: its document, and what blocks rendering. */
  before: Load;
  /** What else the page fetches by itself: scripts and what they ask for, pictures in sight, the icon, the worker's script. */
  after: Load;
  /** The paths of the latter. */
  paths: string[];
}

/**
 * Opens a page in a browser that has never been here. The service worker's script is fetched, as it is on a first visit, but not run:
 * what it fetches is told by `offlineLoad`.
 *
 * @param host Serves the site; nothing else may ask it meanwhile.
 * @param path The page, below the home page.
 */
export async function pageLoads(browser: Browser, host: Host, path: string): Promise<PageLoads> {
  return visit(browser, async (page) => {
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = async (script) => {
        await fetch(script);
        return new Promise<ServiceWorkerRegistration>(() => {});
      };
    });
    const start = host.asked.length;
    await page.goto(host.url + path);
    // A browser without a window asks for no icon, as others do.
    await page.evaluate(() => fetch(document.querySelector<HTMLLinkElement>('link[rel=icon]')!.href));
    await untilQuiet(page, host);
    const blocking = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
        .map(({ name }) => name),
    );
    const asked = host.asked.slice(start);
    const isBefore = (one: Asked) => one.wanted === 'document' || blocking.includes(host.url + one.path);
    const after = asked.filter((one) => !isBefore(one));
    const { bytes } = sum(asked.filter(({ wanted }) => wanted === 'document'));
    return {
      document: bytes,
      before: sum(asked.filter(isBefore)),
      after: sum(after),
      paths: after.map((one) => one.path),
    };
  });
}

/**
 * What the service worker fetches on a first visit, for reading without a connection; its own script is part of `pageLoads`.
 *
 * @param path The page that brings the worker.
 */
export async function offlineLoad(browser: Browser, host: Host, path: string): Promise<Load> {
  return visit(browser, async (page) => {
    const start = host.asked.length;
    await page.goto(host.url + path);
    await page.locator('html[data-offline=ready]').waitFor({ timeout: 120_000 });
    await untilQuiet(page, host);
    return sum(host.asked.slice(start).filter(({ byWorker }) => byWorker));
  });
}

async function visit<Result>(browser: Browser, look: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext();
  // A busy machine may find no idle moment for minutes: what waits for one is done at once.
  await context.addInitScript(() => {
    window.requestIdleCallback = (work) => Number(setTimeout(work));
  });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Waits until a page asks for nothing more. */
async function untilQuiet(page: Page, { asked }: Host): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (let calm = 0, before = asked.length; calm < 4; calm = before === asked.length ? calm + 1 : 0) {
    before = asked.length;
    await page.waitForTimeout(200);
  }
}

function sum(asked: Asked[]): Load {
  return { requests: asked.length, bytes: asked.reduce((total, { bytes }) => total + bytes, 0) };
}
