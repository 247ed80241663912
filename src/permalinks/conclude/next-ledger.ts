/** The ledger as the next release will leave it. */
import type { Fate } from '../../guide/index.ts';
import { entriesGone } from '../ledger/entries.ts';
import { type Reference, writeReference } from '../ledger/reference.ts';
import { hasEnded, type Ledger, type LedgerEntry, ledgerVersion } from '../ledger/schema.ts';
import type { Lasting } from './lasting.ts';

/**
 * @param id Of the guide.
 * @param before Its ledger, if it had been released.
 * @param entries Its entries as they are now; of a guide that is no more, none.
 * @param fateOf Where an entry of `before` is now.
 * @param date Of the release.
 * @returns All that was ever published: entries that have left their place with where they went, and when.
 */
export function nextLedger(
  { id, title }: { id: string; title: string },
  before: Ledger | undefined,
  entries: readonly Lasting[],
  fateOf: (entry: LedgerEntry) => Fate | undefined,
  date: string,
): Ledger {
  const gone = entriesGone(before?.entries ?? [], entries);
  const { version: _version, guide: _guide, title: _title, entries: _entries, ...ending } = before ?? {};
  return {
    version: ledgerVersion,
    guide: id,
    title,
    ...ending,
    ...(before && hasEnded(before) && { ended: before.ended ?? date }),
    entries: [
      ...entries.map(({ kind, id: entryId, title: name, code, fingerprint, words, revision, changed, published }) => ({
        ...{ kind, id: entryId, title: name, fingerprint, words, revision },
        ...(code !== undefined && { code }),
        changed: changed ?? date,
        published: published ?? date,
      })),
      ...gone.map((entry) => withEnding(entry, fateOf(entry), id, date)),
    ],
  };
}

/** An entry with where it went: as its authors say, else where it was found. */
function withEnding(entry: LedgerEntry, fate: Fate | undefined, guide: string, date: string): LedgerEntry {
  if (hasEnded(entry)) return { ...entry, ended: entry.ended ?? date };
  if (fate?.status !== 'moved') return entry;
  const { guide: target, entry: to } = fate.to;
  const reference: Reference = { guide: target, id: to?.id };
  return { ...entry, movedTo: writeReference(reference, guide), ended: date };
}
