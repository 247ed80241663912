/** The site's content as the files of the API are made from it. */
import { getCollection } from 'astro:content';
import { at, readSite } from '../../../layouts/site.ts';
import { settledGuides } from '../settled-guides.ts';
import type { ApiSource } from './source.ts';

/** Reads the collections. `origin` is where Astro is told that the site will be; else the owner's settings say it. */
export async function readSource(origin: URL | undefined): Promise<ApiSource> {
  const { url, language } = await readSite();
  const guides = await settledGuides();
  return {
    guides: guides.sort((a, b) => (a.guide.id < b.guide.id ? -1 : 1)),
    published: (await getCollection('permalinks')).map(({ data }) => data),
    site: at,
    origin: origin ?? (url === undefined ? undefined : new URL(url)),
    language,
  };
}
