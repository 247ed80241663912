/** Step codes in the ledgers: each belongs to one entry of all guides. */
import type { VFileMessage } from 'vfile-message';
import type { LedgerFile } from '../ledger/schema.ts';
import { sharedCode } from './messages.ts';

/** A message for each entry whose code another has. What has moved may have left its code to the entry that has taken its place. */
export function sharedCodes(files: readonly LedgerFile[]): VFileMessage[] {
  const firsts = new Map<string, { path: string; line: number }>();
  return files.flatMap((file) =>
    file.ledger.entries.flatMap((entry) => {
      if (entry.code === undefined || entry.movedTo !== undefined) return [];
      const first = firsts.get(entry.code);
      if (first) return [sharedCode(file, entry, first)];
      firsts.set(entry.code, { path: file.path, line: file.placeOf(entry).line });
      return [];
    }),
  );
}
