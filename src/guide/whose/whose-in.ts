/** Whose a message is to mend: one rule for the box that answers a paste and for every page that says who can act. */
import type { SettledGuide } from '../draft.ts';
import type { Cause, Side, Variant } from '../schema.ts';
import { firstStepsFor } from './first-steps.ts';

/** `maybe` is the reader's own; `theirs` is for the people who run the site, though a visitor sees it; `owners` is for them to read too. */
export type Whose = 'maybe' | 'theirs' | 'owners';

/**
 * Tells whose a message of a guide is, from what its author says of it. Where that is not said, it may be the reader's own; so it may where a
 * visitor can act and a first step is what removes a cause on the visitor's side. In a guide that names no such step, the author's word that a
 * visitor can act is all there is.
 */
export function whoseIn({ causes, steps }: Pick<SettledGuide, 'causes' | 'steps'>): (variant: Variant) => Whose {
  const own = ownRemedies(causes);
  return (variant) => {
    if (variant.side === 'operator') return 'owners';
    if (variant.side === undefined || own.size === 0) return 'maybe';
    return firstStepsFor(variant, steps).some((id) => own.has(id)) ? 'maybe' : 'theirs';
  };
}

/** Tells who can act on a message of a guide, by the same rule; `undefined` where nothing tells. */
export function sideIn(settled: Pick<SettledGuide, 'causes' | 'steps'>): (variant: Variant) => Side | undefined {
  const whose = whoseIn(settled);
  return (variant) => (whose(variant) === 'maybe' ? variant.side : 'operator');
}

/** The steps that first of all remove a cause on the reader's own side; what else helps there, such as waiting, tells nothing. */
function ownRemedies(causes: readonly Cause[]): Set<string> {
  return new Set(causes.filter(({ side }) => side === 'visitor').flatMap(({ remedy }) => remedy.slice(0, 1)));
}
