/** Which text of an entry a page shows. */
import { getEntry } from 'astro:content';
import type { EntryKind } from '../../guide/index.ts';

/** An entry's revision, and the day of its guide's release, if there was one. */
export interface Edition {
  revision: number;
  release?: string | undefined;
}

/** @throws Error when what was published tells nothing of the entry: compiling lists every entry there. */
export async function editionOf(guide: string, kind: EntryKind, id: string): Promise<Edition> {
  const published = (await getEntry('permalinks', guide))?.data;
  const entry = published?.entries.find((other) => other.kind === kind && other.id === id);
  if (!published || !entry) throw new Error(`The collection "permalinks" has no ${kind} "${id}" of "${guide}".`);
  return { revision: entry.revision, release: published.released };
}
