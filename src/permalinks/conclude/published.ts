/** What the site is told of all that a guide has ever published. */
import type { Fate, Permalink, PublishedGuide } from '../../guide/index.ts';
import { byKindAndId, entriesGone } from '../ledger/entries.ts';
import type { Ledger, LedgerEntry } from '../ledger/schema.ts';
import type { Lasting } from './lasting.ts';

/**
 * @param guide With where it is now; a guide that was never released is where it is.
 * @param entries Its entries as they are now.
 * @param ledger Its ledger, as the release leaves it if one is being made.
 * @param fateOf Where a released entry is now; one without a certain place has stopped the build, and is left out.
 * @param date Of the release that is being made.
 */
export function publishedGuide(
  guide: { id: string; title: string; lang: string | undefined; fate: Fate | undefined },
  entries: readonly Lasting[],
  ledger: Ledger | undefined,
  fateOf: (entry: LedgerEntry) => Fate | undefined,
  date: string | undefined,
): PublishedGuide {
  const { id, title, lang, fate = here } = guide;
  const gone = entriesGone(ledger?.entries ?? [], entries);
  const links: Permalink[] = [
    ...entries.map((entry) => ({ ...linkOf(entry, date), fate: here })),
    ...gone.flatMap((entry) => {
      const now = fateOf(entry);
      return now ? [{ ...linkOf(entry, undefined), fate: now }] : [];
    }),
  ];
  const released = latest(ledger);
  return {
    id,
    title,
    ...(lang !== undefined && { lang }),
    ...(released !== undefined && { released }),
    fate,
    entries: links.sort(byKindAndId),
  };
}

const here: Fate = { status: 'here' };

type Link = Pick<Lasting, 'kind' | 'id' | 'title' | 'revision'> & {
  [Key in 'code' | 'changed' | 'published']?: string | undefined;
};

function linkOf(
  { kind, id, title, code, revision, changed, published }: Link,
  date: string | undefined,
): Omit<Permalink, 'fate'> {
  const [changedOn, publishedOn] = [changed ?? date, published ?? date];
  return {
    ...{ kind, id, title, revision },
    ...(code !== undefined && { code }),
    ...(changedOn !== undefined && { changed: changedOn }),
    ...(publishedOn !== undefined && { published: publishedOn }),
  };
}

/** The latest date that a ledger holds: when its guide was last released with a change. */
function latest(ledger: Ledger | undefined): string | undefined {
  const dates =
    ledger?.entries.flatMap(({ changed, published, ended }) => [changed, published, ended ?? published]) ?? [];
  return [...dates, ...(ledger?.ended ? [ledger.ended] : [])].sort().at(-1);
}
