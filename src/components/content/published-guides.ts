/** What was published of guides, as the pages of old addresses need it. */
import { getCollection, getEntry } from 'astro:content';
import type { EntryKind, Fate, Permalink, PublishedGuide } from '../../guide/index.ts';

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

/** What was published of one entry, or will be with the next release. */
export function permalinkOf({ id: guide, entries }: PublishedGuide, kind: EntryKind, id: string): Permalink {
  const entry = entries.find((other) => other.kind === kind && other.id === id);
  if (!entry)
    throw new Error(`The collection "permalinks" has no ${kind} "${id}" of "${guide}"; compiling lists every entry.`);
  return entry;
}

/** The guides that are no more. */
export async function formerGuides(): Promise<FormerGuide[]> {
  return (await publishedGuides()).filter((guide): guide is FormerGuide => guide.fate.status !== 'here');
}
