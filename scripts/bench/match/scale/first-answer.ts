/** What a reader fetches from the first visit of a site to the first answer to a pasted message. */
import { type Traffic, visit } from '../../traffic.ts';

/** What opening the home page fetches, and what the answer takes beyond it. */
export interface FirstAnswer {
  page: Traffic;
  answer: Traffic;
}

/**
 * Pastes `text` into the home page of a site. The full-text index, which the answer does not wait for, is kept from being fetched.
 *
 * @param folder The built site.
 */
export function firstAnswer(folder: string, text: string): Promise<FirstAnswer> {
  return visit(folder, async (page, site, traffic) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(site.url, { waitUntil: 'networkidle' });
    const opened = await traffic();
    await page.getByRole('textbox').first().fill(text);
    await page.locator('.answer').first().waitFor();
    return { page: opened, answer: await traffic() };
  });
}
