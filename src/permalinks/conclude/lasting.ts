/** The entries of a guide with all that lasts of them: id, code, revision, dates. */

import { codeFor } from '../codes.ts';
import type { LedgerEntry } from '../ledger/schema.ts';
import { unknownText } from '../ledger/schema.ts';
import type { SettledEntry } from '../settle/settle.ts';
import { keyOf, type LiveGuide } from './whereabouts.ts';

/** An entry as the ledger will have it; dates are missing where only the next release will set them. */
export interface Lasting extends SettledEntry {
  code?: string;
  revision: number;
  changed?: string;
  published?: string;
}

/**
 * The entries of all guides, by guide. A step keeps the code of the released step that it is; a new one gets a code that no step of any guide
 * has or ever had.
 *
 * @param released Every entry of every ledger, by `keyOf`.
 */
export function lastingEntries(
  guides: readonly LiveGuide[],
  released: ReadonlyMap<string, LedgerEntry>,
): Map<string, Lasting[]> {
  const taken = new Set([...released.values()].flatMap(({ code }) => code ?? []));
  const kept = new Set<string>();
  const codeOf = (guide: string, { kind, id, continues }: SettledEntry): string => {
    // A step that was of another kind for a time has left its code in its place.
    const own = [...continues, { guide, kind, id }]
      .map((key) => released.get(keyOf(key))?.code)
      .find((code) => code !== undefined && !kept.has(code));
    const code = own ?? codeFor(guide, id, (candidate) => !taken.has(candidate));
    taken.add(code);
    kept.add(code);
    return code;
  };
  const sorted = guides.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(
    sorted.map(({ id: guide, entries }) => [
      guide,
      entries.map((entry) => ({
        ...entry,
        ...lastingOf(guide, entry, released),
        ...(entry.kind === 'step' && { code: codeOf(guide, entry) }),
      })),
    ]),
  );
}

function lastingOf(guide: string, entry: SettledEntry, released: ReadonlyMap<string, LedgerEntry>) {
  const [first] = entry.continues;
  const before = first && released.get(keyOf(first));
  if (!before) return { revision: 1 };
  const here = released.get(keyOf({ guide, kind: entry.kind, id: entry.id }));
  const isSame =
    before.title === entry.title && (before.fingerprint === entry.fingerprint || before.fingerprint === unknownText);
  return {
    revision: before.revision + (isSame ? 0 : 1),
    ...(isSame && { changed: before.changed }),
    ...(here && { published: here.published }),
  };
}
