/** Guides that are no more, and the guides that have taken in their entries. */

import { readReference } from '../ledger/reference.ts';
import type { Ledger } from '../ledger/schema.ts';

/**
 * The ledgers of guides that have moved, by the guide they have moved into, also over several moves.
 *
 * @param guides Ids of the guides that there are.
 */
export function heirsOf(ledgers: readonly Ledger[], guides: ReadonlySet<string>): Map<string, Ledger[]> {
  const byGuide = new Map(ledgers.map((ledger) => [ledger.guide, ledger]));
  const heirs = new Map<string, Ledger[]>();
  for (const ledger of ledgers) {
    const heir = guides.has(ledger.guide) ? undefined : follow(ledger, byGuide, guides);
    if (heir !== undefined) heirs.set(heir, [...(heirs.get(heir) ?? []), ledger]);
  }
  return heirs;
}

function follow(ledger: Ledger, byGuide: ReadonlyMap<string, Ledger>, guides: ReadonlySet<string>): string | undefined {
  const seen = new Set<string>();
  for (let now: Ledger | undefined = ledger; now?.movedTo !== undefined && !seen.has(now.guide); ) {
    seen.add(now.guide);
    const next: string | undefined = readReference(now.movedTo, now.guide, true)?.guide;
    if (next !== undefined && guides.has(next)) return next;
    now = byGuide.get(next ?? '');
  }
  return undefined;
}
