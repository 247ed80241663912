/** What becomes of the ids of entries when they are edited, against what a human says of the edit. */
import { conclude, type LedgerFile, type Settlement, settle } from '../../src/permalinks/index.ts';
import type { Case } from './rewrites/cases.ts';
import { draftOf } from './rewrites/draft.ts';

/**
 * What is said of the entries of a case that are still there:
 * - `certain`: each kept its id without a question;
 * - `named`: some were asked about, and each time the right entry was among those that were named;
 * - `unnamed`: some were asked about without that;
 * - `wrong`: an id went on to an entry that is not the released one, or of which only the author can say whether it is.
 */
export const outcomes = ['certain', 'named', 'unnamed', 'wrong'] as const;

export type Outcome = (typeof outcomes)[number];

/** How an edit was judged. */
export interface Judgement {
  outcome: Outcome;
  /** The released entries that no edited one continues, those that were taken out too. */
  lost: { title: string; id: string }[];
  /** What the author is told, all of which stops a build. */
  messages: string[];
}

/** Releases a case as it was before its edit, and settles it as it is after. */
export function judge({ kind, before, after }: Case): Judgement {
  const first = settle(draftOf(before, kind), { inherited: [] });
  const { ledgers } = conclude([articleOf(first)], [], '2026-01-01');
  const [ledger] = ledgers;
  if (!ledger) throw new Error('Expected the first release to write a ledger');
  const file: LedgerFile = { ledger, path: 'permalinks/g.json', placeOf: () => ({ line: 1, column: 1 }) };
  const settlement = settle(draftOf(after, kind), { own: ledger, inherited: [] });
  const { messages } = conclude([articleOf(settlement)], [file]);

  const [released, edited] = [first, settlement].map(({ entries }) => entries.filter((entry) => entry.kind === kind));
  const nowOf = (id?: string) => edited?.find(({ continues }) => continues.some((one) => one.id === id));
  const idNow = (key: string) => edited?.[after.findIndex(({ same }) => same === key)]?.id;
  const judged = before.map(({ key }, index): Outcome => {
    const id = released?.[index]?.id;
    const found = nowOf(id);
    if (found) return found.id === id && idNow(key) === id ? 'certain' : 'wrong';
    if (idNow(key) === undefined) return 'certain';
    const asked = settlement.open.find((one) => one.kind === kind && one.id === id);
    return asked?.candidates.some((candidate) => candidate.id === idNow(key)) ? 'named' : 'unnamed';
  });
  return {
    outcome: outcomes.findLast((outcome) => judged.includes(outcome)) ?? 'certain',
    lost: (released ?? []).filter(({ id }) => !nowOf(id)).map(({ title, id }) => ({ title, id })),
    messages: messages.filter(({ fatal }) => fatal).map(({ reason }) => reason),
  };
}

function articleOf({ entries, open }: Settlement) {
  return { id: 'g', title: 'G', article: 'g.md', unread: false, entries, open };
}
