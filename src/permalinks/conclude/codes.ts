/** Step codes in the ledgers: each belongs to one entry of all guides. */
import type { VFileMessage } from 'vfile-message';
import type { LedgerEntry, LedgerFile } from '../ledger/schema.ts';
import { sharedCode } from './messages.ts';

/** A message for each entry whose code another has. What has moved may have left its code to the entry that has taken its place. */
export function sharedCodes(files: readonly LedgerFile[]): VFileMessage[] {
  const firsts = new Map<string, { file: LedgerFile; entry: LedgerEntry }>();
  return files.flatMap((file) =>
    file.ledger.entries.flatMap((entry) => {
      if (entry.code === undefined || entry.movedTo !== undefined) return [];
      const first = firsts.get(entry.code);
      // A place costs a reading of the whole file, so it is asked for only where it is told.
      if (first)
        return [sharedCode(file, entry, { path: first.file.path, line: first.file.placeOf(first.entry).line })];
      firsts.set(entry.code, { file, entry });
      return [];
    }),
  );
}
