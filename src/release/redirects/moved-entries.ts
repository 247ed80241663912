/** Steps and messages whose pages have moved. */
import { addresses, entryAddress, kindsWithPages, type PublishedGuide } from '../../guide/index.ts';
import { goalOf, languagesOf } from './goal.ts';
import { type Move, moveFrom } from './moves.ts';

/**
 * The moves of all entries that had a page of their own and are elsewhere now. Entries that are places on a page need none: the page
 * that was theirs has their old ids.
 *
 * @param base Path the site is served below.
 */
export function movedEntries(published: PublishedGuide[], base: string): Move[] {
  const at = addresses(base);
  const languages = languagesOf(published);
  return published.flatMap(({ id: guide, entries }) =>
    entries
      .filter(({ kind, fate }) => fate.status === 'moved' && kindsWithPages.includes(kind))
      .map((entry) => moveFrom(entryAddress(at, entry.kind, guide, entry.id), goalOf(entry, guide, at, languages), at)),
  );
}
