/** The site's content as the files of the API are made from it. */
import { at, readSite } from '../../../layouts/site.ts';
import { publishedGuides } from '../published-guides.ts';
import { settledGuides } from '../settled-guides.ts';
import { siteOrigin } from '../site-origin.ts';
import type { ApiSource } from './source.ts';

/** Reads the collections. */
export async function readSource(): Promise<ApiSource> {
  const guides = await settledGuides();
  return {
    guides: guides.sort((a, b) => (a.guide.id < b.guide.id ? -1 : 1)),
    published: await publishedGuides(),
    site: at,
    origin: await siteOrigin(),
    language: (await readSite()).language,
  };
}
