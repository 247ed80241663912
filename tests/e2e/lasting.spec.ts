/** Old links of every kind, of a site whose entries and guides have moved and gone: with and without JavaScript, at two base paths. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Running, serveFolder } from '../../scripts/site/serve.ts';
import { runTool } from '../../scripts/test/tool.ts';
import { axeFaults } from './accessibility/axe.ts';
import { overflowOf } from './accessibility/pages.ts';
import { expect, test } from './fixtures.ts';

test.describe.configure({ mode: 'default', timeout: 180_000 });

const bases = ['/', '/docs/'];
let folder: string;
let servers: Map<string, Running>;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = mkdtempSync(join(tmpdir(), 'waymark-lasting-'));
  servers = new Map();
  for (const [index, base] of bases.entries()) {
    const out = join(folder, String(index));
    const options = ['--content', join(import.meta.dirname, 'lasting'), '--out', out, '--base', base];
    const { code, said } = await runTool(join(import.meta.dirname, '../../scripts/build.ts'), options, {
      NODE_ENV: 'production',
    });
    expect(code, said).toBe(0);
    servers.set(base, await serveFolder(out, { base }));
  }
});

test.afterAll(async () => {
  await Promise.all(Array.from(servers.values(), (server) => server.close()));
  rmSync(folder, { recursive: true, force: true });
});

function url(base: string, path = ''): string {
  return (servers.get(base)?.url ?? '') + path;
}

/** Old addresses of pages, with where they lead also without JavaScript. */
const pages = {
  's/300001/': 'router/steps/restart-router/',
  's/300002/': 'router/steps/press-reset/',
  's/300004/': 'modem/steps/neu-starten/',
  's/300005/': 'router/steps/restart-router/',
  's/300006/': 'wifi/steps/move-closer/',
  's/300007/': 'router/steps/ask-provider/',
  's/300009/': 'fax/steps/waehlen/',
  'router/steps/power-cycle/': 'router/steps/restart-router/',
  'router/steps/power-cycle/#power-cycle': 'router/steps/restart-router/',
  'router/steps/restart-modem/': 'modem/steps/neu-starten/',
  'router/errors/no-internet/': 'router/errors/no-connection/',
  'wifi/steps/restart-router/': 'router/steps/restart-router/',
  'wifi/errors/no-network/': 'router/errors/no-connection/',
};

/** Old addresses, with where a script leads from them. */
const anchors = {
  'router/#cable': 'router/#loose-cable',
  'router/#plug': 'router/#loose-cable',
  'router/#power-cycle': 'router/#restart-router',
  'router/#no-internet': 'router/#no-connection',
  'router/#fix': 'router/#how-to-fix-it',
  'router/#who-pays': 'router/#how-long',
  'router/#restart-modem': 'modem/steps/neu-starten/',
  'router/causes/#plug': 'router/causes/#loose-cable',
  'router/causes/#who-pays': 'router/faq/#how-long',
  'wifi/': 'router/',
  'wifi/#restart-router': 'router/steps/restart-router/',
  'wifi/#no-network': 'router/errors/no-connection/',
  'wifi/#never-there': 'router/#never-there',
  'wifi/causes/': 'router/causes/',
  'wifi/causes/#cable': 'router/causes/#loose-cable',
  'wifi/faq/': 'router/faq/',
  'wifi/tried/#1.300005n': 'router/tried/#1.300005n',
  'wifi/sheet/': 'router/sheet/',
  'line/': 'router/',
};

/** Old addresses of what is no more, with what is read there. */
const reasons = {
  'router/#press-reset': 'It deletes the settings of the provider.',
  'router/#old-firmware': 'Routers of today update themselves.',
  'router/causes/#old-firmware': 'Routers of today update themselves.',
  'router/faq/#is-it-me': 'The first screen of the guide says so.',
  'modem/#splitter': 'Es gibt keine Splitter mehr.',
  'modem/causes/#splitter': 'Es gibt keine Splitter mehr.',
  'router/steps/press-reset/': 'It deletes the settings of the provider.',
  'router/steps/change-channel/#change-channel': 'Routers choose the channel themselves.',
  'router/errors/err-internet-disconnected/': 'Browsers show it only where the device itself is off the network.',
  'wifi/#antennas': 'Nobody asks this any more.',
  'wifi/faq/#antennas': 'Nobody asks this any more.',
  'wifi/steps/move-closer/': 'It hid the fault.',
  'dial-up/': 'The last dial-up number was switched off in 2025.',
  'dial-up/#dial-again': 'There is no number to dial.',
  'dial-up/#busy': 'The line is busy (error 676)',
  'dial-up/causes/#phone': 'Somebody is on the phone',
  'dial-up/steps/dial-again/': 'There is no number to dial.',
  'dial-up/errors/busy/': 'The last dial-up number was switched off in 2025.',
  'dial-up/tried/#1.300008n': 'The last dial-up number was switched off in 2025.',
  'fax/': 'Wir haben kein Fax mehr.',
  'fax/steps/waehlen/': 'Wir haben kein Fax mehr.',
};

/** Opens an address anew, also one that differs in its fragment alone from where the page is. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

for (const base of bases) {
  test(`at ${base} every old link leads to the new place, or says why there is none`, async ({ page }) => {
    for (const [from, to] of Object.entries({ ...pages, ...anchors })) {
      await open(page, url(base, from));
      await expect.soft(page, from).toHaveURL(url(base, to));
    }
    for (const [from, text] of Object.entries(reasons)) {
      await open(page, url(base, from));
      await expect.soft(page.getByText(text).first(), from).toBeInViewport();
      await expect.soft(page).toHaveURL(url(base, from));
    }
  });

  test(`at ${base} what is no more, with nothing in its place, leads to the first steps`, async ({ page }) => {
    for (const from of ['router/#change-channel', 'router/faq/#is-it-me', 'router/steps/change-channel/']) {
      await open(page, url(base, from));
      const place = page.locator(`#${/[^#/]+(?=\/?$)/.exec(from)?.[0]}`);
      await place.getByRole('link', { name: 'Restart the router' }).click();
      await expect(page).toHaveURL(url(base, 'router/steps/restart-router/'));
      await open(page, url(base, from));
      await place.getByRole('link', { name: 'Measure the light on the fibre' }).click();
      await expect(page).toHaveURL(url(base, 'router/steps/measure-light/'));
    }
  });

  test(`at ${base} a guide that is no more says once what to read instead`, async ({ page }) => {
    await page.goto(url(base, 'dial-up/'));
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: 'The router has no connection' })).toHaveCount(1);
    await expect(page.locator('#dial-again').getByRole('link', { name: 'Restart the router' })).toBeVisible();
  });

  test.describe(`at ${base} without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('pages lead on, and what is no more says why', async ({ page }) => {
      for (const [from, to] of Object.entries(pages)) {
        await open(page, url(base, from));
        // The refresh drops the fragment or keeps it, as the browser likes.
        await expect.soft(page, from).toHaveURL((now) => now.href.replace(/#.*/, '') === url(base, to));
      }
      for (const [from, text] of Object.entries(reasons)) {
        await open(page, url(base, from));
        await expect.soft(page.getByText(text).first(), from).toBeInViewport();
      }
    });

    test('anchors show the entry that has another id now, opened and marked', async ({ page }) => {
      const shown = {
        'router/#plug': page.locator('#loose-cable'),
        'router/#power-cycle': page.locator('#restart-router'),
        'router/#no-internet': page.locator('#no-connection'),
        'router/causes/#cable': page.locator('#loose-cable'),
        'router/#fix': page.locator('#how-to-fix-it'),
      };
      const unmarked = 'rgba(0, 0, 0, 0)';
      for (const [from, entry] of Object.entries(shown)) {
        await open(page, url(base, from));
        await expect.soft(entry, from).toBeInViewport();
        await expect.soft(entry, from).not.toHaveCSS('background-color', unmarked);
      }
      await open(page, url(base, 'router/#no-internet'));
      await expect(page.locator('#no-connection').getByRole('link').first()).toBeVisible();
      await open(page, url(base, 'router/#plug'));
      await expect(page.locator('#why')).toHaveCSS('background-color', unmarked);
    });

    test('the page of a guide that has moved leads to each entry and to the guide', async ({ page }) => {
      await open(page, url(base, 'wifi/#restart-router'));
      const link = page.locator('#restart-router').getByRole('link');
      await expect(link).toBeInViewport();
      await link.click();
      await expect(page).toHaveURL(url(base, 'router/steps/restart-router/'));
      await open(page, url(base, 'wifi/'));
      await page.getByRole('link', { name: 'The router has no connection' }).click();
      await expect(page).toHaveURL(url(base, 'router/'));
    });
  });
}

test('a reader who is led on comes back to where the link was', async ({ page }) => {
  await page.goto(url('/', 'a-z/'));
  for (const [from, to] of [
    ['router/#restart-modem', 'modem/steps/neu-starten/'],
    ['wifi/', 'router/'],
  ] as const) {
    await page.goto(url('/', from));
    await expect(page).toHaveURL(url('/', to));
    await page.goBack();
    await expect(page).toHaveURL(url('/', 'a-z/'));
  }
  await page.goto(url('/', 'router/'));
  // As a link within the page does.
  await page.evaluate(() => {
    location.hash = 'restart-modem';
  });
  await expect(page).toHaveURL(url('/', 'modem/steps/neu-starten/'));
  await page.goBack();
  await expect(page).toHaveURL(url('/', 'router/'));
});

test('what has only another id is opened and has the focus', async ({ page }) => {
  await page.goto(url('/', 'router/#no-internet'));
  await expect(page.locator('#no-connection')).toBeFocused();
  await expect(page.locator('#no-connection')).toHaveAttribute('open');
});

test('what is no longer here is folded, until a link asks for it', async ({ page }) => {
  await page.goto(url('/', 'router/'));
  const item = page.locator('#press-reset');
  await expect(item).toBeHidden();
  await page.getByText('No longer here').click();
  await expect(item).toBeVisible();
  await open(page, url('/', 'router/#press-reset'));
  await expect(item).toBeFocused();
});

test('nothing of it is found in the lists and the search', async ({ page }) => {
  for (const path of ['', 'a-z/']) {
    await page.goto(url('/', path));
    await expect(page.locator('main')).not.toContainText(/ERR_INTERNET|wireless|dial-up|Fax/i);
  }
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  for (const text of ['antennas', 'paper clip']) {
    await page.getByRole('dialog').getByRole('textbox').fill(text);
    await expect(page.getByRole('dialog')).toContainText('Nothing found.');
  }
});

test.describe('with the server stopped', () => {
  test.use({ quiet: false });

  test('the code of a step leads on, also of one that is no more', async ({ page }) => {
    const server = await serveFolder(join(folder, '0'));
    await page.goto(`${server.url}router/`);
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 30_000 });
    await server.close();
    await page.goto(`${server.url}s/300001/`);
    await expect(page).toHaveURL(`${server.url}router/steps/restart-router/`);
    await page.goto(`${server.url}s/300002/`);
    await expect(page.getByText('It deletes the settings of the provider.')).toBeVisible();
  });
});

const shown = {
  'step that is no more': 'router/steps/press-reset/',
  'step without anything instead': 'router/steps/change-channel/',
  'message that is no more': 'router/errors/err-internet-disconnected/',
  'guide with what is no longer here': 'router/#press-reset',
  'causes that are all former ones': 'modem/causes/#splitter',
  'guide that is no more': 'dial-up/',
  'step of a guide that is no more': 'fax/steps/waehlen/',
  'guide that has moved, one entry of it no more': 'wifi/#antennas',
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const [kind, path] of Object.entries(shown)) {
      test(`axe finds nothing on the page of the ${kind}, which fits a phone with text twice as large`, async ({
        page,
      }) => {
        await page.setViewportSize({ width: 360, height: 800 });
        await page.goto(url('/docs/', path));
        expect(await axeFaults(page)).toEqual([]);
        await page.addStyleTag({ content: 'html { font-size: 200% }' });
        const overflow = await overflowOf(page);
        expect(overflow).toBe(0);
      });
    }
  });
}
