/** What a build of the model's site says, by whatever way it was made. */
import type { VFileMessage } from 'vfile-message';
import type { EntryKind, PublishedGuide } from '../../../../src/guide/index.ts';
import type { Ledger, SettledEntry } from '../../../../src/permalinks/index.ts';
import type { ModelEntry, World } from '../world.ts';

/** An entry of the model with what the program made of it. */
export interface Placed {
  guide: string;
  entry: ModelEntry;
  settled: Pick<SettledEntry, 'kind' | 'id' | 'settled' | 'continues'>;
}

export interface Build {
  /** All entries, in the order of the articles. */
  placed: Placed[];
  published: PublishedGuide[];
  /** As the release leaves them. */
  ledgers: Ledger[];
  /** Errors alone. */
  errors: VFileMessage[];
  /** The entry of an article at a line. */
  entryAt(file: string, line: number): Placed | undefined;
  /** The guide of a ledger, and which of its entries stands at a line; none where it is the guide itself. */
  ledgerAt(file: string, line: number): { guide: string; entry: { kind: EntryKind; id: string } | undefined };
}

/** Builds the site as it is; with a date, releases it, but leaves the world as it is. */
export type Builder = (world: World, date?: string) => Build | Promise<Build>;
