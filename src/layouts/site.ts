/** What the layouts know of the site as a whole. */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { addresses, type CompiledSite } from '../guide/index.ts';
import { postTo } from '../guide/webhook.ts';

/** The site's addresses below the base path it is built for. */
export const at = addresses(import.meta.env.BASE_URL);

/** What the owner says in `site.yml`, defaults filled in. */
export async function readSite(): Promise<CompiledSite> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('The collection "site" has no entry "site"; compiling the content writes it.');
  return entry.data;
}

/** The editorial pages, in the owner's order. */
export async function editorialPages(): Promise<CollectionEntry<'pages'>[]> {
  // Astro warns of a collection without entries, and a site may well have no pages of its own.
  if ((await readSite()).pages.length === 0) return [];
  const pages = await getCollection('pages');
  return pages.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
}

/** Links to the editorial pages. */
export async function editorialLinks(): Promise<{ label: string; href: string }[]> {
  return (await editorialPages()).map((page) => ({ label: page.data.title, href: at.page(page.id) }));
}

/** A link of `site.yml` or of a page as it must stand in the output: a path from the root gets the base path. */
export function withBase(href: string): string {
  return href.startsWith('/') && !href.startsWith('//') ? at.file(href) : href;
}

/** Where readers tell the owner of mistakes, and of what the guides do not know. */
export interface Channel {
  label: string;
  /** A link, or a webhook as `guide/webhook.ts` writes it. */
  address: string;
}

/** The owner's channel: for feedback, else for support; undefined where the owner names none. */
export function channelOf({ feedback, support }: CompiledSite): Channel | undefined {
  const way = feedback ?? support;
  return way && { label: way.label, address: 'href' in way ? withBase(way.href) : postTo(way.webhook) };
}
