/** A guide as read from an article, before its entries have their lasting ids. */
import type { Cause, FaqEntry, Guide, LookAlike, Section, Step, Variant } from './schema.ts';

/** What an entry would be called: by its author, or else by its text. */
export interface Naming {
  /** The id the author wrote as `{#id}`, not yet checked. */
  explicit?: string;
  /** The id its text suggests; may be empty, reserved or taken. */
  suggested: string;
}

/** An entry without an id; `section` is the index of its section in the draft. */
type Draft<Entry> = Omit<Entry, 'id' | 'guide' | 'section'> & Naming & { section: number };

/** Steps that stand beside an entry, in its row of a table, and have no id yet: their positions among the draft's steps. */
interface BesideSteps {
  besideSteps?: number[];
}

/** What is written in an entry for the site alone, and changes nothing that a reader reads. */
interface Compared {
  /** The entry's text as releases compare it, where that is less than `text`. */
  compared?: string;
}

export type DraftVariant = Draft<Variant> & BesideSteps & Compared;
export type DraftCause = Draft<Cause> & BesideSteps;
export type DraftStep = Omit<Draft<Step>, 'code' | 'revision'>;
export type DraftFaqEntry = Draft<FaqEntry>;
export type DraftLookAlike = Draft<LookAlike>;
export type DraftSection = Omit<Section, 'id'> & Naming;

/** One article as read. `id` is the guide's, from its file name. */
export interface DraftGuide extends Omit<Guide, 'sections' | 'lookAlikes'> {
  sections: DraftSection[];
  variants: DraftVariant[];
  causes: DraftCause[];
  steps: DraftStep[];
  faq: DraftFaqEntry[];
  lookAlikes: DraftLookAlike[];
}

/** One article whose every entry has its id: one guide and its entries of each collection. */
export interface SettledGuide {
  guide: Guide;
  variants: Variant[];
  causes: Cause[];
  steps: Step[];
  faq: FaqEntry[];
}
