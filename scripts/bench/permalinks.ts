/** How often the ids of edited entries go where a human says they belong, and what keeping them costs. */
import { join } from 'node:path';
import { compileContent } from '../../src/compile/index.ts';
import { writeLedger } from '../../src/permalinks/index.ts';
import { corpora } from '../../tests/permalinks/rewrites/cases.ts';
import { judge, outcomes } from '../../tests/permalinks/rewrites.ts';
import { projectFolder } from '../command/exit.ts';
import { costs } from './permalinks/costs.ts';
import { table, tallyOf } from './permalinks/table.ts';

const explanation = `
"Certain": every entry that is still there kept its id without a question. "Right one named": a question stops the build and names the entry that is
the released one. "Wrong": an id went to an entry that is not the released one, or of which only the author can say.`;

/** @param say Prints a table or a sentence. */
export async function permalinks(say: (text: string) => void): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  say(explanation);
  for (const [corpus, cases] of Object.entries(corpora)) {
    const tally = tallyOf(cases.map((one) => ({ edit: one.edit, outcome: judge(one).outcome })));
    say(`\n${table(`${corpus}, ${cases.length} edits`, tally)}`);
    for (const outcome of outcomes) figures[`${corpus}: edits ${outcome}`] = tally.all[outcome];
  }
  return { ...figures, ...(await ledgerSize()), ...costs(say) };
}

/** What the ledgers of the shipped content would weigh, were it released today. */
async function ledgerSize(): Promise<Record<string, number>> {
  const content = join(projectFolder, 'content');
  const { ledgers } = await compileContent({ content, work: null, release: '2026-01-01' });
  const bytes = Buffer.byteLength(ledgers.map(writeLedger).join(''));
  const entries = ledgers.flatMap((ledger) => ledger.entries).length;
  return {
    'entries of the shipped content': entries,
    'bytes of its ledger an entry': Math.round(bytes / entries),
  };
}
