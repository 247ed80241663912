/** What was published of guides, as the pages of old addresses need it. */
import { getCollection, getEntry } from 'astro:content';
import type { Fate, PublishedGuide } from '../../guide/index.ts';

/** A guide that is no more. */
export interface FormerGuide extends PublishedGuide {
  fate: Exclude<Fate, { status: 'here' }>;
}

/** What was published of every guide, also of those that are no more. */
export async function publishedGuides(): Promise<PublishedGuide[]> {
  return (await getCollection('permalinks')).map(({ data }) => data);
}

/** What was published of one guide. */
export async function publishedGuide(id: string): Promise<PublishedGuide> {
  const entry = await getEntry('permalinks', id);
  if (!entry)
    throw new Error(`The collection "permalinks" has no entry "${id}"; compiling writes one for every guide.`);
  return entry.data;
}

/** The guides that are no more. */
export async function formerGuides(): Promise<FormerGuide[]> {
  return (await publishedGuides()).filter((guide): guide is FormerGuide => guide.fate.status !== 'here');
}
