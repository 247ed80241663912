import type { Page } from '@playwright/test';
import { serveFolder } from '../../scripts/site/serve.ts';
import { overflowOf } from './accessibility/pages.ts';
import { expect, test } from './fixtures.ts';

const guide = 'printer-offline/';

/** How wide each picture of a page is in its file, by its text; 0 where it did not come. */
async function naturalWidths(page: Page): Promise<Record<string, number>> {
  const pictures = page.locator('.prose img');
  // Only what is in view is fetched.
  for (const picture of await pictures.all()) await picture.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  return pictures.evaluateAll((images) =>
    Object.fromEntries((images as HTMLImageElement[]).map(({ alt, naturalWidth }) => [alt, naturalWidth])),
  );
}

for (const path of ['', 'steps/use-online/', 'causes/', 'faq/']) {
  test(`pictures beside an article are shown below a base path, on ${guide}${path}`, async ({ page, docs }) => {
    await page.goto(docs.url + guide + path);
    const widths = await naturalWidths(page);
    expect(Object.keys(widths).length).toBeGreaterThan(0);
    for (const [text, width] of Object.entries(widths)) expect(width).toBe(text === 'gear' ? 16 : 900);
  });
}

for (const width of [360, 1280]) {
  test(`a picture keeps its shape and fits its column at ${width} px, its room kept before it comes`, async ({
    page,
    docs,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.route('**/*.png', (route) => route.abort('aborted'));
    await page.goto(`${docs.url}${guide}steps/use-online/`);
    const picture = page.getByRole('img', { name: 'with the button' });
    const box = (await picture.boundingBox())!;
    const column = (await page.locator('article .prose').first().boundingBox())!;
    expect(box.width).toBeLessThanOrEqual(column.width);
    await expect(picture).toHaveAttribute('loading', 'lazy');
    await expect(picture).toHaveAttribute('width', '900');
    await page.unroute('**/*.png');
    await page.reload();
    await expect.poll(() => naturalWidths(page)).toHaveProperty('gear', 16);
    const shown = (await picture.boundingBox())!;
    expect(shown.width / shown.height).toBeCloseTo(900 / 480, 1);
    const overflow = await overflowOf(page);
    expect(overflow).toBe(0);
  });
}

test.describe('with the server stopped', () => {
  test.use({ quiet: false });

  test('a picture of a page never opened is shown', async ({ page, docs }) => {
    const server = await serveFolder(docs.folder, { base: docs.base });
    await page.goto(server.url + guide);
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 30_000 });
    await server.close();
    await page.goto(`${server.url}${guide}steps/use-online/`);
    expect(Object.values(await naturalWidths(page))).toEqual([16, 900]);
  });
});

test('a step is found by the text of its picture', async ({ page, docs }) => {
  await page.goto(docs.url);
  await page.getByRole('textbox').fill('button');
  await expect(page.locator('a.search-result').first()).toContainText('with the button');
});
