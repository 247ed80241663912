/** What a browser fetches. */
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page, type Response } from '@playwright/test';
import { browserLaunch } from '../../tests/e2e/browser.ts';
import { type Running, serveFolder } from '../site/serve.ts';

/** Bodies of the answers, by count and by bytes: as they are, and each compressed by Brotli at its best. */
export interface Traffic {
  requests: number;
  raw: number;
  brotli: number;
}

/**
 * Opens a fresh browser, without a service worker, on the site in `folder`.
 *
 * @param visit What the reader does; gives the traffic to report.
 */
export async function visit<Result>(
  folder: string,
  visit: (page: Page, site: Running, traffic: () => Promise<Traffic>) => Promise<Result>,
): Promise<Result> {
  return openPage(folder, (page, site) => visit(page, site, watch(page)));
}

/** Opens a browser as `visit` does, counting nothing: for more requests than a browser keeps the bodies of. */
export async function openPage<Result>(
  folder: string,
  use: (page: Page, site: Running) => Promise<Result>,
): Promise<Result> {
  const site = await serveFolder(folder);
  const browser = await chromium.launch(browserLaunch());
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    return await use(page, site);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Counts what `page` fetches from now on; the function gives the traffic since the last call of it. */
function watch(page: Page): () => Promise<Traffic> {
  let bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(bodyOf(response)));
  return async () => {
    const fetched = await Promise.all(bodies);
    bodies = [];
    const bytes = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0);
    return {
      requests: fetched.length,
      raw: bytes(fetched.map(({ length }) => length)),
      brotli: bytes(fetched.map((body) => Math.min(body.length, brotliCompressSync(body).length))),
    };
  };
}

/** A body; empty where the browser's own copy was still good. */
async function bodyOf(response: Response): Promise<Buffer> {
  return response.status() === 304 ? Buffer.alloc(0) : response.body();
}
