/** What keeping ids costs, by the length of an article and by how much of it was rewritten. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Cost } from './cost.ts';

const lengths = [100, 1_000, 5_000];

/** In minutes of wall time. What takes longer has no figure. */
const longest = 5;

/**
 * @param say Told what was stopped.
 * @returns For each length and edit: CPU milliseconds that the ledger adds, and the whole as a multiple of compiling without a ledger.
 */
export function costs(say: (text: string) => void): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const steps of lengths) {
    for (const [edit, rewritten] of Object.entries({ unchanged: 0, 'one rewritten': 1, 'all rewritten': steps })) {
      const of = `${steps} steps, ${edit}`;
      const cost = costOf(steps, rewritten);
      if (!cost) {
        say(`${of}: stopped after ${longest} minutes.`);
        continue;
      }
      figures[`${of}: CPU milliseconds added`] = Math.round(cost.added);
      figures[`${of}: times compiling without a ledger`] =
        Math.round((100 * (cost.alone + cost.added)) / cost.alone) / 100;
    }
  }
  return figures;
}

/** Measured in a process of its own; nothing where that takes too long. */
function costOf(steps: number, rewritten: number): Cost | undefined {
  const call = [join(import.meta.dirname, 'cost.ts'), String(steps), String(rewritten)];
  try {
    return JSON.parse(execFileSync(process.execPath, call, { encoding: 'utf8', timeout: longest * 60_000 }));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ETIMEDOUT') return undefined;
    throw error;
  }
}
