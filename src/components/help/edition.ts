/** Which text of an entry a page shows. */
import type { EntryKind } from '../../guide/index.ts';
import { permalinkOf, publishedGuide } from '../content/published-guides.ts';

/** An entry's revision, and the day of its guide's release, if there was one. */
export interface Edition {
  revision: number;
  release?: string | undefined;
}

/** @throws Error when what was published tells nothing of the entry: compiling lists every entry there. */
export async function editionOf(guide: string, kind: EntryKind, id: string): Promise<Edition> {
  const published = await publishedGuide(guide);
  return { revision: permalinkOf(published, kind, id).revision, release: published.released };
}
