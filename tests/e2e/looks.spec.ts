/** A message is recognised by its looks, and read without them. */
import { axeFaults } from './accessibility/axe.ts';
import { expect, test } from './fixtures.ts';

/** A message of each look, with who shows it. */
const looks = {
  browser: ['browser-http-error-502', 'HTTP ERROR 502', 'Shown by: The browser'],
  server: ['nginx', '502 Bad Gateway nginx', 'Shown by: nginx'],
  branded: ['cloudflare', 'Bad gateway Error code 502', 'Shown by: Cloudflare'],
  terminal: ['npm', 'npm ERR! 502 Bad Gateway', 'Shown by: npm, pnpm and Yarn'],
  log: [
    'nginx-connection-refused',
    'connect() failed (111: Connection refused) while connecting to upstream',
    'Shown by: nginx, error log',
  ],
  dialog: ['windows-update-0x80244021', '0x80244021', 'Shown by: Windows Update'],
} as const;

for (const [look, [id, message, by]] of Object.entries(looks)) {
  const path = `502-bad-gateway/errors/${id}/`;

  test(`${look}: the heading is the message, and what is drawn is not read`, async ({ page, site }) => {
    await page.goto(site.url + path);
    const shown = page.locator(`.shown.${look}`);
    await expect(page.getByRole('heading', { level: 1, name: message, exact: true })).toBeVisible();
    expect(await shown.getByRole('heading').textContent()).toBe(message);
    await expect(shown.getByText(by)).toBeVisible();
    expect(await shown.ariaSnapshot()).not.toMatch(/[•×▮]|\bOK\b/);
    await expect(shown.locator('img, svg, [style]')).toHaveCount(0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${look}: axe finds nothing in ${colorScheme}`, async ({ page, site }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(site.url + path);
      expect(await axeFaults(page)).toEqual([]);
    });
  }

  test(`${look}: it fits 320 px, in either direction, however long its words are`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(site.url + path);
    for (const dir of ['ltr', 'rtl']) {
      const overflow = await page.evaluate((direction) => {
        document.documentElement.dir = direction;
        document.querySelector('h1')?.append('x'.repeat(200));
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, dir);
      expect(overflow, dir).toBe(0);
    }
  });
}

test('no two looks are alike, in the colours of the reader either', async ({ page, site }) => {
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    const pictures = new Set<string>();
    for (const look of Object.keys(looks)) {
      await page.goto(`${site.url}502-bad-gateway/errors/nginx/`);
      await page.locator('.shown').evaluate((shown, name) => {
        shown.setAttribute('class', `shown ${name}`);
      }, look);
      pictures.add((await page.locator('.window').screenshot()).toString('base64'));
    }
    expect(pictures.size, forcedColors).toBe(Object.keys(looks).length);
  }
});

test('on paper a terminal is black on white', async ({ page, site }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${site.url}502-bad-gateway/errors/npm/`);
  await expect(page.locator('.terminal .window')).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('the whole guide says how many exact texts stand on the page of the message, and shows none', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}502-bad-gateway/#npm`);
  const entry = page.locator('#npm');
  await expect(entry.locator('.look.terminal')).toBeVisible();
  await expect(entry.locator('pre')).toHaveCount(0);
  const more = entry.getByRole('link', { name: /^More, with \d+ exact texts$/ });
  const said = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
  await more.click();
  await expect(page).toHaveURL(`${site.url}502-bad-gateway/errors/npm/`);
  const all = await page.locator('.other-texts pre').count();
  expect(all).toBe(said);
});

test('the page of a message has one width for all that is read down it', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const id of ['iis-502-3', 'nginx']) {
    await page.goto(`${site.url}502-bad-gateway/errors/${id}/`);
    const widths = await page
      .locator('.window, article > section, article > div > div > section, .neighbours')
      .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().width)));
    expect(widths.length).toBeGreaterThan(4);
    expect([...new Set(widths)], id).toHaveLength(1);
  }
});
