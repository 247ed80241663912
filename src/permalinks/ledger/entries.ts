/** Entries of a ledger beside those that stand in the articles. */
import type { LedgerEntry } from './schema.ts';

type Named = Pick<LedgerEntry, 'kind' | 'id'>;

/** The order of entries in ledgers and in what is published: by kind, then id. */
export function byKindAndId(a: Named, b: Named): number {
  return compare(a.kind, b.kind) || compare(a.id, b.id);
}

/** The entries that are not among those that are there, under their kind and id. */
export function entriesGone<Entry extends Named>(entries: readonly Entry[], there: readonly Named[]): Entry[] {
  const isThere = new Set(there.map(nameOf));
  return entries.filter((entry) => !isThere.has(nameOf(entry)));
}

function nameOf({ kind, id }: Named): string {
  return `${kind} ${id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
