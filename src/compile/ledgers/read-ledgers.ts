/** The ledgers of a content folder. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { heirsOf, type LedgerFile, type ReleasedBefore } from '../../permalinks/index.ts';
import { displayPath } from '../display-path.ts';
import { guideIdOf } from '../guide-id.ts';
import { fileFault } from '../messages.ts';
import { ledgerPlaces, readLedger } from './read-ledger.ts';

/** Folder of the ledgers in a content folder. */
export const ledgerFolder = 'permalinks';

/** Name of the ledger of a guide. */
export function ledgerName(guide: string): string {
  return `${guide}.json`;
}

/** Ledgers that can be read, sorted by name, and what is wrong with the others. */
export interface LedgerReading {
  files: LedgerFile[];
  messages: VFileMessage[];
}

/** Reads every ledger of a content folder; there may be none. */
export async function readLedgers(content: string): Promise<LedgerReading> {
  const folder = join(content, ledgerFolder);
  const files: LedgerFile[] = [];
  const messages: VFileMessage[] = [];
  const listed = await readdir(folder).catch(({ code }: NodeJS.ErrnoException) => {
    // Without the ledgers nothing would be known of what was released: only where there is no folder has nothing been.
    const reason = `Unexpected ledgers that cannot be read (${code}), expected a folder; set that right`;
    if (code !== 'ENOENT') messages.push(fileFault(displayPath(folder), reason, 'ledger'));
    return [];
  });
  const names = listed.filter((name) => name.endsWith('.json')).sort();
  for (const name of names) {
    const path = displayPath(join(folder, name));
    const text = await readFile(join(folder, name), 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
      const reason = `Unexpected ledger that cannot be read (${code}), expected a file; set that right, or take it away`;
      messages.push(fileFault(path, reason, 'ledger'));
      return undefined;
    });
    if (text === undefined) continue;
    const { ledger, faults } = readLedger(text, name.slice(0, -'.json'.length));
    messages.push(...faults.map(({ reason, place }) => fileFault(path, reason, 'ledger', place)));
    if (ledger) files.push({ ledger, path, placeOf: ledgerPlaces(text, ledger) });
  }
  return { files, messages };
}

/** Tells what was released of each of the articles at `paths`, by its own ledger and by those of guides that have moved into it. */
export function releasedBefore(
  paths: readonly string[],
  files: readonly LedgerFile[],
): (path: string) => ReleasedBefore {
  const ledgers = new Map(files.map(({ ledger }) => [ledger.guide, ledger]));
  const heirs = heirsOf([...ledgers.values()], new Set(paths.map(guideIdOf)));
  return (path) => {
    const guide = guideIdOf(path);
    return { own: ledgers.get(guide), inherited: heirs.get(guide) ?? [] };
  };
}
