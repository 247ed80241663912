/** The id of each entry: the author's, else that of the released entry it is, else the one its text suggests. */
import { type EntryKind, freeId } from '../../guide/index.ts';
import type { Ledger } from '../ledger/schema.ts';
import type { Drafted } from './drafted.ts';
import type { Found } from './pair.ts';

/** What an id is made from when its entry's text suggests none: `step`, `error-2`. */
const stems: Record<EntryKind, string> = {
  step: 'step',
  variant: 'error',
  cause: 'cause',
  faq: 'question',
  'look-alike': 'look-alike',
  section: 'section',
};

/**
 * @param claims The entry of each id that the author wrote.
 * @param found Which released entries they are.
 * @param own The article's own ledger; ids of other ledgers give way to those it has, also of entries that have ended.
 * @param inherited Ledgers of guides that have moved into this one.
 * @returns An id for every entry, each once.
 */
export function giveIds(
  drafts: readonly Drafted[],
  claims: ReadonlyMap<string, Drafted>,
  found: readonly Found[],
  own: Ledger | undefined,
  inherited: readonly Ledger[],
): Map<Drafted, string> {
  const ids = new Map([...claims].map(([id, drafted]) => [drafted, id]));
  const taken = new Set(claims.keys());
  const ofOwn = new Set(own?.entries.map(({ id }) => id));
  for (const { released, draft } of found) {
    const isOurs = released.guide === own?.guide || !ofOwn.has(released.id);
    if (ids.has(draft) || taken.has(released.id) || !isOurs) continue;
    ids.set(draft, released.id);
    taken.add(released.id);
  }
  const everReleased = new Set([...ofOwn, ...inherited.flatMap(({ entries }) => entries.map(({ id }) => id))]);
  const counts = new Map<string, number>();
  for (const drafted of drafts) {
    if (ids.has(drafted)) continue;
    const isFree = (id: string) => !taken.has(id) && !everReleased.has(id);
    const id = freeId(drafted.entry.suggested, stems[drafted.kind], isFree, counts);
    ids.set(drafted, id);
    taken.add(id);
  }
  return ids;
}
