/** A slow phone on a slow network, as the browser imitates them. */
import type { Browser, Page } from '@playwright/test';

/** Bits a second and milliseconds of a slow mobile network. */
const network = { bits: 1_600_000, latency: 150 };

/** How many times slower the processor is made. */
const slowness = 4;

/**
 * Opens a page in a browser that has never been here, 360 pixels wide, without a service worker, which would take the network from the page.
 *
 * @param use Gets the page, with nothing opened in it.
 * @param options `network: false` leaves the network as fast as it is.
 */
export async function onSlowPhone<Result>(
  browser: Browser,
  use: (page: Page) => Promise<Result>,
  options: { network?: boolean } = {},
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    if (options.network !== false) {
      await client.send('Network.enable');
      await client.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: network.latency,
        downloadThroughput: network.bits / 8,
        uploadThroughput: network.bits / 8,
      });
    }
    return await use(page);
  } finally {
    await context.close();
  }
}

/** The figure in the middle of some. */
export function median(figures: number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** Rounded to two decimals. */
export function hundredths(figure: number): number {
  return Math.round(100 * figure) / 100;
}
