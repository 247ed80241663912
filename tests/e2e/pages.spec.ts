/** Every page of both sites, opened in a browser that watches for errors, failed requests and requests to other hosts. */
import { globSync } from 'node:fs';
import { expect, type ServedSite, test } from './fixtures.ts';

/** The addresses of all pages but 404.html, which answers with the status that the watch looks for. */
function pages({ folder, url }: ServedSite): string[] {
  const files = globSync('**/index.html', { cwd: folder });
  return files.map((file) => url + file.replaceAll('\\', '/').replace(/index\.html$/, ''));
}

// Offline reading has tests of its own; here it would fetch the whole guide behind every page.
test.use({ serviceWorkers: 'block' });

for (const name of ['site', 'docs'] as const) {
  test(`every page of the ${name} opens without an error or a failed request`, async ({ page, site, docs }) => {
    test.setTimeout(120_000);
    const addresses = pages({ site, docs }[name]);
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.locator('h1')).toHaveCount(1);
    }
  });
}

test('a page of a guide’s part is headed by what the page is called, under the way that names the guide', async ({
  page,
  site,
}) => {
  for (const part of ['causes', 'faq', 'tried', 'sheet', 'reply']) {
    await page.goto(`${site.url}502-bad-gateway/${part}/`);
    const [, guide, here] = await page.locator('.breadcrumbs li').allInnerTexts();
    const header = page.locator('main .page-header');
    await expect(header.locator('> :first-child')).toHaveText(here!);
    await expect(header.getByRole('heading', { level: 1 })).toHaveText(here!);
    await expect(header).not.toContainText(guide!);
    expect(await header.locator('> *').count(), part).toBeLessThanOrEqual(2);
  }
});
