/** Where every released entry and guide is now. */
import type { Destination, EntryKind, Fate } from '../../guide/index.ts';
import { type Reference, readReference } from '../ledger/reference.ts';
import { type Ending, hasEnded, type Ledger, type LedgerEntry } from '../ledger/schema.ts';
import type { ReleasedKey, SettledEntry } from '../settle/settle.ts';

/** A guide as it stands in the articles. */
export interface LiveGuide {
  id: string;
  title: string;
  entries: SettledEntry[];
}

/** What is wrong with where an entry or a guide is said to be. */
export interface Whereabout {
  /** Missing where that is not certain. */
  fate?: Fate;
  /** Why what the ledger says cannot be. */
  fault?: string;
}

/** Answers where what was released is now. */
export interface Whereabouts {
  ofEntry(ledger: Ledger, entry: LedgerEntry): Whereabout;
  ofGuide(ledger: Ledger): Whereabout;
}

/** Where a chain of moves ends: at a place, or at a fault. */
type End = { to: Destination } | { fault: string } | undefined;

/** The whereabouts of all that `ledgers` hold, in the guides that there are. */
export function whereabouts(guides: readonly LiveGuide[], ledgers: readonly Ledger[]): Whereabouts {
  const live = new Map(guides.map((guide) => [guide.id, guide]));
  const byGuide = new Map(ledgers.map((ledger) => [ledger.guide, ledger]));
  const continued = new Map<string, Destination>();
  for (const { id, entries } of guides) {
    for (const { kind, id: entryId, title, continues } of entries) {
      for (const key of continues) continued.set(keyOf(key), { guide: id, title, entry: { kind, id: entryId } });
    }
  }

  const follow = (reference: Reference, seen: readonly string[]): End => {
    const { guide, id } = reference;
    const name = id === undefined ? guide : `${guide}#${id}`;
    const [there, ledger] = [live.get(guide), byGuide.get(guide)];
    if (there && id === undefined) return { to: { guide, title: there.title } };
    const entry = there?.entries.find((one) => one.id === id);
    if (entry) return { to: { guide, title: entry.title, entry: { kind: entry.kind, id: entry.id } } };
    if (seen.includes(name)) return { fault: `a cycle: ${[...seen, name].join(' → ')}` };
    if (!ledger) return { fault: `${name}, and there is no such guide` };
    if (id === undefined) return endOfGuide(ledger, [...seen, name]);
    // An entry that became one of another kind has left its id to that one.
    const former = ledger.entries
      .filter((one) => one.id === id)
      .sort((a, b) => Number(a.movedTo === id) - Number(b.movedTo === id))[0];
    return former ? endOfEntry(ledger, former, [...seen, name]) : { fault: `${name}, and there is no such entry` };
  };

  const endOfGuide = (ledger: Ledger, seen: readonly string[]): End => {
    if (ledger.movedTo !== undefined) return followWritten(ledger.movedTo, ledger.guide, true, seen);
    return ledger.retired === undefined ? undefined : { to: { guide: ledger.guide, title: ledger.title } };
  };

  const endOfEntry = (ledger: Ledger, entry: LedgerEntry, seen: readonly string[]): End => {
    const now = continued.get(keyOf({ guide: ledger.guide, ...entry }));
    if (now) return { to: now };
    if (entry.movedTo !== undefined) return followWritten(entry.movedTo, ledger.guide, false, seen);
    const isRetired = entry.retired !== undefined || (!live.has(ledger.guide) && ledger.retired !== undefined);
    return isRetired
      ? { to: { guide: ledger.guide, title: entry.title, entry: { kind: entry.kind, id: entry.id } } }
      : undefined;
  };

  const followWritten = (written: string, guide: string, ofGuide: boolean, seen: readonly string[]): End => {
    const reference = readReference(written, guide, ofGuide);
    return reference
      ? follow(reference, seen)
      : { fault: `“${written}”, which names neither an entry (id, guide#id) nor a guide` };
  };

  const retirement = ({ retired: reason = '', instead }: Ending, guide: string, ofGuide: boolean): Whereabout => {
    const end = instead === undefined ? undefined : followWritten(instead, guide, ofGuide, []);
    if (end && 'fault' in end) return { fault: `instead: ${end.fault}` };
    return { fate: { status: 'retired', reason, ...(end && { instead: end.to }) } };
  };

  const told = (end: End): Whereabout => {
    if (!end) return {};
    return 'fault' in end ? { fault: `movedTo: ${end.fault}` } : { fate: { status: 'moved', to: end.to } };
  };

  return {
    ofEntry: (ledger, entry) => {
      const key = { guide: ledger.guide, kind: entry.kind, id: entry.id };
      const now = continued.get(keyOf(key));
      if (now?.entry && keyOf({ guide: now.guide, ...now.entry }) === keyOf(key)) return { fate: { status: 'here' } };
      if (!now && entry.retired !== undefined && entry.movedTo === undefined)
        return retirement(entry, ledger.guide, false);
      if (!now && !hasEnded(entry) && !live.has(ledger.guide) && ledger.retired !== undefined)
        return retirement(ledger, ledger.guide, true);
      return told(endOfEntry(ledger, entry, [`${ledger.guide}#${entry.id}`]));
    },
    ofGuide: (ledger) => {
      if (live.has(ledger.guide)) return { fate: { status: 'here' } };
      if (ledger.retired !== undefined && ledger.movedTo === undefined) return retirement(ledger, ledger.guide, true);
      return told(endOfGuide(ledger, [ledger.guide]));
    },
  };
}

/** One string for each released entry. */
export function keyOf({ guide, kind, id }: ReleasedKey | { guide: string; kind: EntryKind; id: string }): string {
  return `${guide}/${kind}/${id}`;
}
