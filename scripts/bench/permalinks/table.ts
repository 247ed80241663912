/** What became of labelled edits, for people. */

import { type Edit, edits } from '../../../tests/permalinks/rewrites/cases.ts';
import { type Outcome, outcomes } from '../../../tests/permalinks/rewrites.ts';

/** How often each kind of edit came to each outcome. */
export type Tally = Record<Edit | 'all', Record<Outcome, number>>;

export function tallyOf(judged: readonly { edit: Edit; outcome: Outcome }[]): Tally {
  const count = (of: readonly { outcome: Outcome }[]) =>
    Object.fromEntries(outcomes.map((outcome) => [outcome, of.filter((one) => one.outcome === outcome).length]));
  const rows = edits.map((edit) => [edit, count(judged.filter((one) => one.edit === edit))]);
  return Object.fromEntries([...rows, ['all', count(judged)]]);
}

const heads: Record<Outcome, string> = {
  certain: 'certain',
  named: 'asked, right one named',
  unnamed: 'asked, not named',
  wrong: 'wrong',
};

/** A line for each kind of edit, a column for each outcome. */
export function table(title: string, tally: Tally): string {
  const widest = Math.max(title.length, ...edits.map((edit) => edit.length));
  const head = [title.padEnd(widest), ...outcomes.map((outcome) => heads[outcome])].join('   ');
  const lines = Object.entries(tally).map(([edit, counts]) =>
    [edit.padEnd(widest), ...outcomes.map((outcome) => String(counts[outcome]).padStart(heads[outcome].length))].join(
      '   ',
    ),
  );
  return [head, ...lines].join('\n');
}
