/** What a reader fetches to get an answer to a pasted message on the first visit of a site. */
import { type Traffic, visit } from '../../traffic.ts';

/**
 * Pastes `text` into the home page of a site. The full-text index, which the answer does not wait for, is kept from being fetched.
 *
 * @param folder The built site.
 * @returns All that was fetched until the answer stood there, the home page included.
 */
export function firstAnswer(folder: string, text: string): Promise<Traffic> {
  return visit(folder, async (page, site, traffic) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(site.url);
    await page.getByRole('textbox').first().fill(text);
    await page.locator('.answer').first().waitFor();
    return traffic();
  });
}
