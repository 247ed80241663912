/** When an entry changed. */
import type { EntryKind, Guide } from '../../guide/index.ts';
import { permalinkOf, publishedGuide } from '../content/published-guides.ts';

/** The day of the release that changed an entry last; before its first, the day on which its author changed the guide, if that is said. */
export async function changedOn(kind: EntryKind, id: string, guide: Guide): Promise<string | undefined> {
  return permalinkOf(await publishedGuide(guide.id), kind, id).changed ?? guide.updated;
}
