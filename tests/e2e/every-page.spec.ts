import { overflowOf } from './accessibility/pages.ts';
import { expect, test } from './fixtures.ts';
import { places } from './places.ts';

/** A text for every verdict. */
const pastes = {
  'a page': '502 Bad Gateway\nnginx\nhttps://shop.example/ 2026-11-25 10:00:03 UTC',
  'a line of a log': 'AH01102: error reading status line from remote server 127.0.0.1:8080',
  'another error': 'HTTP/1.1 503 Service Unavailable',
  'an unknown code': 'The update failed: error 0x80070057',
  words: 'delete cookies',
};

for (const [kind, path] of Object.entries(places)) {
  for (const width of [360, 768, 1280]) {
    test(`the ${kind} page fits ${width} px and runs without a fault`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      const overflow = await overflowOf(page);
      expect(overflow).toBe(0);
    });
  }
}

for (const [kind, path] of Object.entries(places)) {
  test(`the ${kind} page fits a phone with text twice as large, and with no clipboard to copy to`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(site.url + path);
    const overflow = () => overflowOf(page);
    const copy = page.locator('copy-link a:visible').first();
    if ((await copy.count()) > 0) {
      await copy.click();
      await expect(page.locator('copy-link input')).toBeVisible();
      expect(await overflow()).toBe(0);
    }
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await overflow()).toBe(0);
  });
}

test('pages of a plain-text article below a base path run without a fault', async ({ page, docs }) => {
  const step = '504-gateway-timeout/steps/reload-the-page-once/';
  for (const path of [
    '',
    '504-gateway-timeout/',
    step,
    '504-gateway-timeout/errors/504-gateway-timeout/',
    '504-gateway-timeout/causes/',
    '504-gateway-timeout/faq/',
    'a-z/',
  ]) {
    await page.goto(docs.url + path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('pages have the same script, the same sheet and after it that of their kind, and no inline handlers or style attributes', async ({
  page,
  site,
}) => {
  const steps = ['backend-up', 'reload'].map((id) => `${places.guide}steps/${id}/`);
  const inlined: { script: string; sheets: string[] }[] = [];
  for (const path of [...Object.values(places), ...steps]) {
    await page.goto(site.url + path);
    inlined.push(
      await page.evaluate(() => ({
        script: [...document.querySelectorAll('script:not([src], [type="application/ld+json"])')]
          .map(({ textContent }) => textContent)
          .join('\n'),
        sheets: [...document.querySelectorAll('style')].map(({ textContent }) => textContent),
      })),
    );
    const forbidden = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((node) =>
        node.getAttributeNames().filter((name) => name === 'style' || name.startsWith('on')),
      ),
    );
    expect(forbidden).toEqual([]);
  }
  // A policy can name what every page has, and what each kind has with it.
  expect(new Set(inlined.map(({ script }) => script)).size).toBe(1);
  const colours = new Set(inlined.map(({ sheets }) => sheets[0]));
  const kinds = new Set(inlined.map(({ sheets }) => sheets[1] ?? ''));
  expect([colours.size, inlined.every(({ sheets }) => sheets.length === 2)]).toEqual([1, true]);
  expect(kinds.size).toBeLessThanOrEqual(Object.keys(places).length);
  const [one = '', ...others] = kinds;
  const common = [...one].findIndex((letter, index) => others.some((other) => other[index] !== letter));
  expect(common, 'length of what all begin with').toBeGreaterThan(3000);
});

for (const [verdict, text] of Object.entries(pastes)) {
  for (const width of [360, 768, 1280]) {
    test(`the answer to ${verdict} fits ${width} px`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site.url);
      await page.getByRole('textbox').first().fill(text);
      await expect(page.locator('.search-heading, .search-others, .search-remark').first()).toBeVisible();
      for (const summary of await page.locator('.search-results summary').all()) await summary.click();
      const overflow = await overflowOf(page);
      expect(overflow).toBe(0);
    });
  }
}
