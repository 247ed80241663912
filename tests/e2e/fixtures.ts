/** What every browser test gets: the sites, and a watch over what a page must never do. */
import { type BrowserContext, test as base, expect } from '@playwright/test';
import { type Running, serveFolder } from '../../scripts/site/serve.ts';
import type { BuiltSite } from '../../scripts/test/sites.ts';

export { expect };

/** A site that is served while the tests run. */
export interface ServedSite extends BuiltSite {
  /** Address of its home page, with a slash at the end. */
  url: string;
}

interface Fixtures {
  /** The shipped content, at `/`. */
  site: ServedSite;
  /** The articles of `examples/`, at `/docs/`. */
  docs: ServedSite;
  /** The shipped content on a server of this test's own, which it may `close()`. */
  ownServer: Running;
  /**
   * Whether the test fails on a console error, a failed request or a request to another host; it does unless a test says
   * `test.use({ quiet: false })`, as one must that goes offline or asks for what is not there.
   */
  quiet: boolean;
  /** Keeps the watch that `quiet` asks for. */
  watch: undefined;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  site: ({}, use) => use(served().site),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  docs: ({}, use) => use(served().docs),
  ownServer: async ({ site }, use) => {
    const server = await serveFolder(site.folder, { base: site.base });
    await use(server);
    await server.close();
  },
  quiet: [true, { option: true }],
  watch: [
    async ({ context, quiet }, use) => {
      const faults = quiet ? faultsOf(context) : [];
      await use(undefined);
      expect(faults, 'console errors, failed requests, requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

function served(): { site: ServedSite; docs: ServedSite } {
  return JSON.parse(process.env.WAYMARK_SITES ?? '{}');
}

/** A list that grows with every fault of every page of `context`. */
function faultsOf(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    const { message } = error.error();
    // Chromium says it of a transition between two pages of which one was left at once: no script of a page asks for any.
    if (!/^Transition was (?:aborted|skipped)/.test(message)) faults.push(`uncaught: ${message}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A page that is left takes its open requests with it.
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1') faults.push(`third party: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
  });
  return faults;
}
