/** When an entry changed. */
import type { EntryKind, Guide } from '../../guide/index.ts';
import { publishedGuide } from '../content/published-guides.ts';

/** The day of the release that changed an entry last; before its first, the day on which its author changed the guide, if that is said. */
export async function changedOn(kind: EntryKind, id: string, guide: Guide): Promise<string | undefined> {
  const { entries } = await publishedGuide(guide.id);
  return entries.find((entry) => entry.kind === kind && entry.id === id)?.changed ?? guide.updated;
}
