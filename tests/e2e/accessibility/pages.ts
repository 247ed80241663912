/** The pages of the sites that tests look at. */
import { globSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ServedSite } from '../fixtures.ts';

/** The addresses of every page of a site, in a fixed order. */
export function pagesOf({ folder, url }: ServedSite): string[] {
  const files = globSync('**/*.html', { cwd: folder }).sort();
  return files.map((file) => url + encodeURI(file.replaceAll('\\', '/')));
}

/** Opens an address and stays there: some pages lead on at once. */
export async function openAndStay(page: Page, address: string): Promise<void> {
  const [wanted] = address.split('#');
  await page.unrouteAll();
  await page.route(
    (url) => url.href !== wanted,
    // After this answer a browser stays where it is.
    (route) => (route.request().isNavigationRequest() ? route.fulfill({ status: 204 }) : route.fallback()),
  );
  await page.goto(address);
}

/** By how much the page is wider than its window, in CSS pixels; what an entry that is laid out by itself would cut off is counted too. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const uncut = new CSSStyleSheet();
    uncut.replaceSync('* { contain: none !important }');
    document.adoptedStyleSheets.push(uncut);
    const { scrollWidth, clientWidth } = document.documentElement;
    document.adoptedStyleSheets.pop();
    return scrollWidth - clientWidth;
  });
}
