/** A ledger as its file. */
import { byKindAndId } from './entries.ts';
import type { Ledger } from './schema.ts';

/** Two ledgers that say the same are the same bytes: entries sorted, keys in one order, one on each line, so that branches merge. */
export function writeLedger({ version, guide, title, entries, ...ending }: Ledger): string {
  const sorted = entries
    .map(({ kind, id, code, title: name, fingerprint, words, revision, changed, published, ...ends }) => ({
      kind,
      id,
      code,
      title: name,
      fingerprint,
      words,
      revision,
      changed,
      published,
      ...inOrder(ends),
    }))
    .sort(byKindAndId);
  return `${JSON.stringify({ version, guide, title, ...inOrder(ending), entries: sorted }, null, 1)}\n`;
}

function inOrder({ movedTo, retired, instead, ended }: Partial<Ledger>) {
  return { movedTo, retired, instead, ended };
}
