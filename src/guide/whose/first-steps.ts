/** What to try first for a message. */
import type { Step, Variant } from '../schema.ts';

/** How many steps are tried first where the author names none. */
const most = 3;

/**
 * Ids of the steps to try first: those that the author names, else the first of those for who can act, who is a visitor unless the author says
 * otherwise.
 */
export function firstStepsFor({ firstSteps, side = 'visitor' }: Variant, steps: readonly Step[]): string[] {
  const named = firstSteps.filter((id) => steps.some((step) => step.id === id));
  if (named.length > 0) return named;
  const own = steps.filter((step) => step.side === side);
  return (own.length > 0 ? own : steps).slice(0, most).map(({ id }) => id);
}
