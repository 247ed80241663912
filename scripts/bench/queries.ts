/** How often the right page comes first for what readers type: in the box, and from Pagefind alone. */
import type { Page } from '@playwright/test';
import { queries as table } from '../../tests/e2e/queries.ts';
import { openPage } from './traffic.ts';

/** @param folder The built site of the shipped content. */
export async function queries(folder: string): Promise<Record<string, number>> {
  const { box, plain } = await openPage(folder, async (page, site) => {
    await page.goto(site.url, { waitUntil: 'networkidle' });
    const first = { box: [] as string[], plain: [] as string[] };
    for (const { query } of table) {
      first.plain.push(await firstOfPagefind(page, query));
      first.box.push(await firstInBox(page, query));
    }
    return first;
  });
  const share = (found: string[]) => {
    const right = table.filter(({ page }, index) => found[index] === `/502-bad-gateway/${page}`);
    return Math.round((1000 * right.length) / table.length) / 1000;
  };
  return { queries: table.length, 'right page first': share(box), 'the same, Pagefind alone': share(plain) };
}

/** Address of the first link that the box shows. */
async function firstInBox(page: Page, query: string): Promise<string> {
  const box = page.getByRole('textbox').first();
  await box.fill('');
  await page.locator('.search-status:empty').waitFor({ state: 'attached' });
  await box.fill(query);
  // The search in the text shows something last, whatever it finds.
  await page.locator('.search-heading, .search-remark').first().waitFor();
  return (await page.locator('.search-results a').first().getAttribute('href')) ?? '';
}

/** Address of Pagefind's first result, without the labels that are our own; empty where it has none. */
function firstOfPagefind(page: Page, query: string): Promise<string> {
  return page.evaluate(async (text) => {
    const address = '/pagefind/pagefind.js';
    const { search } = await import(address);
    const [first] = (await search(text)).results;
    return first ? (await first.data()).url.replace(/\?[^#]*/, '') : '';
  }, query);
}
