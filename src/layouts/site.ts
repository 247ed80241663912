/** What the layouts know of the site as a whole. */
import { getCollection, getEntry } from 'astro:content';
import { addresses, type Site } from '../guide/index.ts';

/** The site's addresses below the base path it is built for. */
export const at = addresses(import.meta.env.BASE_URL);

/** What the owner says in `site.yml`, defaults filled in. */
export async function readSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('The collection "site" has no entry "site"; compiling the content writes it.');
  return entry.data;
}

/** Links to the editorial pages, in the owner's order. */
export async function editorialLinks(): Promise<{ label: string; href: string }[]> {
  const pages = await getCollection('pages');
  return pages
    .sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id))
    .map((page) => ({ label: page.data.title, href: at.page(page.id) }));
}

/** A link of `site.yml` or of a page as it must stand in the output: a path from the root gets the base path. */
export function withBase(href: string): string {
  return href.startsWith('/') && !href.startsWith('//') ? at.file(href) : href;
}
