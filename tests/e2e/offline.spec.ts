import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../scripts/site/serve.ts';
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
    .poll(() => page.evaluate(async () => (await caches.match(location.href, { ignoreSearch: true })) !== undefined), {
      timeout: 30_000,
    })
    .toBe(true);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /pagefind|search\.js|a-z|how-to/.test(path))).toEqual([]);
  await ownServer.close();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page that was never saved says so, and leads to what is', async ({ page, ownServer }) => {
  await page.goto(ownServer.url);
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 30_000 });
  await ownServer.close();
  await page.goto(`${ownServer.url}no-such-page/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved on your device');
  await expect(page.locator('.site-header .owner')).toBeVisible();
  await page.getByRole('main').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page that is being read says when it has changed, and shows the new version when asked', async ({
  page,
  site,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-changed-'));
  await cp(site.folder, folder, { recursive: true });
  const server = await serveFolder(folder, { base: site.base });
  try {
    await page.goto(server.url + places.step);
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 30_000 });
    await page.mouse.click(1, 1);
    await publishChange(folder, `${places.step}index.html`);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const line = page.locator('.page-changed');
    await expect(line).toHaveText('This page has changed. Show the new version');
    expect(await page.content()).not.toContain('a corrected step');
    await line.getByRole('button').click();
    await expect(page.getByText('a corrected step')).toBeVisible();
    await expect(line).toBeHidden();
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
});

/** Changes one page of a finished output as a new build would: with new revisions in its guide's list and in the worker. */
async function publishChange(folder: string, page: string): Promise<void> {
  const revisionIn = async (file: string, name: string) =>
    new RegExp(`"?${name}"?:\\s*"([0-9a-f]{12})"`).exec(await readFile(join(folder, file), 'utf8'))![1]!;
  const swap = async (file: string, from: string) => {
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), text.replace(from, 'ffffffffffff'));
  };
  await appendFile(join(folder, page), '<p>a corrected step</p>');
  const list = '_offline/502-bad-gateway.json';
  await swap(list, await revisionIn(list, places.step));
  await swap('sw.js', await revisionIn('sw.js', '502-bad-gateway'));
}
