/** What a reader fetches from opening the search to its first result. */
import { visit } from './traffic.ts';

/** @param folder The built site. */
export async function search(folder: string): Promise<Record<string, number>> {
  const { requests, raw, brotli } = await visit(folder, async (page, site, traffic) => {
    await page.goto(site.url, { waitUntil: 'networkidle' });
    await traffic();
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('textbox').fill('cookies');
    await page.getByRole('dialog').locator('a.search-result').first().waitFor();
    return traffic();
  });
  return { 'requests until the first result': requests, 'bytes, raw': raw, 'bytes, brotli': brotli };
}
