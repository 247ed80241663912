import { expect, test } from './fixtures.ts';
import { places } from './places.ts';

test.use({ quiet: false });

test('after one visit a step never opened and a search never made work with the server stopped', async ({
  page,
  ownServer,
}) => {
  await page.goto(ownServer.url + places.guide);
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 30_000 });
  await ownServer.close();
  await page.goto(ownServer.url + places.step);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/cookies/i);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('router');
  const result = page.getByRole('dialog').locator('a.search-result').first();
  await expect(result).toBeVisible();
  await result.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).not.toBe(ownServer.url + places.step);
});

test('a reader who saves data gets the page and not the search’s files', async ({ page, context, ownServer }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto(ownServer.url + places.guide);
  await expect
    .poll(() => page.evaluate(async () => (await caches.match(location.href, { ignoreSearch: true })) !== undefined))
    .toBe(true);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
  await ownServer.close();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page that was never saved says so, and leads to what is', async ({ page, ownServer }) => {
  await page.goto(ownServer.url);
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 30_000 });
  await ownServer.close();
  await page.goto(`${ownServer.url}no-such-page/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
