/** What was released and is still to be found in the article. */
import { hasEnded, type Ledger, type LedgerEntry } from '../ledger/schema.ts';
import { readSketch, type Sketch } from '../likeness/sketch.ts';
import { type TitleParts, titleParts } from '../likeness/title.ts';

/** A released entry with the guide whose ledger has it. */
export interface Released extends LedgerEntry {
  guide: string;
  sketch: Sketch;
  titleParts: TitleParts;
}

/** The entries of a ledger that have not ended. */
export function releasedEntries({ guide, entries }: Ledger): Released[] {
  return entries
    .filter((entry) => !hasEnded(entry))
    .map((entry) => ({ ...entry, guide, sketch: readSketch(entry.words), titleParts: titleParts(entry.title) }));
}
