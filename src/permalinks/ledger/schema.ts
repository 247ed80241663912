/** The ledger: what was ever published of one guide, as `content/permalinks/<guide>.json` holds it. */
import { z } from 'zod';
import { entryId, entryKind, guideId, stepCode } from '../../guide/index.ts';

/** The version of the format that is written. `upgrade.ts` reads older ones. */
export const ledgerVersion = 1;

/** The fingerprint of a text that is not known. */
export const unknownText = '?';

const date = z.iso.date('expected a date such as 2026-01-31');

/**
 * What the authors say became of an entry or a guide: `movedTo` names the entry (`id`, `guide#id`) or guide that has taken its place,
 * `retired` the reason why there is none, with `instead` as what to turn to. `ended` is the date of the release that first had it so.
 */
const ending = {
  movedTo: z.string().min(1).optional(),
  retired: z.string().trim().min(1, 'expected the reason, in a sentence that readers will see').optional(),
  instead: z.string().min(1).optional(),
  ended: date.optional(),
};

/** Either says what became of a thing; both would say two things. */
const oneEnding = ({ movedTo, retired }: { movedTo?: string | undefined; retired?: string | undefined }) =>
  movedTo === undefined || retired === undefined;
const expectsOne = { message: 'expected movedTo or retired, not both', path: ['retired'] };

const entry = z
  .strictObject({
    kind: entryKind,
    id: entryId,
    /** Of steps. */
    code: stepCode.optional(),
    /** As last released. */
    title: z.string(),
    /** A hash of its text without the title, blanks and capitals apart; empty where there is no text, `?` where it is not known. */
    fingerprint: z.string(),
    /** A sketch of its words, see `likeness/sketch.ts`. */
    words: z.string(),
    /** Counts from 1; one more with each release that changed title or text. */
    revision: z.int().positive(),
    /** Date of the release that changed title or text last. */
    changed: date,
    /** Date of the release that published it first. */
    published: date,
    ...ending,
  })
  .refine(oneEnding, expectsOne);

export const ledgerSchema = z
  .strictObject({
    version: z.literal(ledgerVersion),
    guide: guideId,
    title: z.string(),
    ...ending,
    /** Sorted by kind, then id. */
    entries: z.array(entry),
  })
  .refine(oneEnding, expectsOne);

/** An entry that was released. */
export type LedgerEntry = z.infer<typeof entry>;
export type Ledger = z.infer<typeof ledgerSchema>;

/** What both entries and guides have of an ending. */
export type Ending = Pick<LedgerEntry, 'movedTo' | 'retired' | 'instead' | 'ended'>;

/** Whether an entry or a guide was said to be no more at its place. */
export function hasEnded({ movedTo, retired }: Ending): boolean {
  return movedTo !== undefined || retired !== undefined;
}

/** A ledger with its file: where messages about it belong. */
export interface LedgerFile {
  ledger: Ledger;
  /** The file's path as messages give it. */
  path: string;
  /** Where an entry stands in the file; without one, the beginning. Lines and columns count from 1. */
  placeOf(entry?: Pick<LedgerEntry, 'kind' | 'id'>): { line: number; column: number };
}
