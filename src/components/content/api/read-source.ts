/** The site's content as the files of the API are made from it. */
import { getCollection } from 'astro:content';
import { at, readSite } from '../../../layouts/site.ts';
import { settledGuides } from '../settled-guides.ts';
import { siteOrigin } from '../site-origin.ts';
import type { ApiSource } from './source.ts';

/** Reads the collections. */
export async function readSource(): Promise<ApiSource> {
  const guides = await settledGuides();
  return {
    guides: guides.sort((a, b) => (a.guide.id < b.guide.id ? -1 : 1)),
    published: (await getCollection('permalinks')).map(({ data }) => data),
    site: at,
    origin: await siteOrigin(),
    language: (await readSite()).language,
  };
}
