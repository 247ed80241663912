/** The page of an old address. */
import type { Move } from './moves.ts';
import { signpostPage } from './signpost.ts';

/**
 * A page that leads to the goal of its one move at once; of several, or of one whose address had a query that a static host does not
 * see, the reader chooses.
 *
 * @param moves Not empty.
 * @param language BCP 47 tag of goals that name none.
 * @param origin Where the site will be, if that is known.
 */
export function movedPage(moves: Move[], language: string, origin: string | undefined): string {
  const leadsOn = moves.length === 1 && moves[0]?.query === '';
  const lead = leadsOn ? 'It is now here:' : 'What you look for may be here:';
  return signpostPage({ title: 'This page has moved', lead, goals: moves, leadsOn }, language, origin);
}
