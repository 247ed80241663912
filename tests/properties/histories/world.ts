/** A site with its authors' knowledge: every guide and entry has a hidden identity, by which the program's answers are judged. */
import type { EntryKind } from '../../../src/guide/index.ts';
import type { Ledger } from '../../../src/permalinks/index.ts';

/** An entry or the heading of a section. The program never sees its identity. */
export interface ModelEntry {
  identity: number;
  kind: EntryKind;
  title: string;
  body: string;
  /** What its author wrote as `{#id}`. */
  explicit?: string;
}

/** What a section holds, and so what its headings are taken from. */
export type Holds =
  | 'intro'
  | 'prose'
  | 'variants'
  | 'causes'
  | 'steps'
  | 'visitor'
  | 'operator'
  | 'faq'
  | 'look-alikes';

export interface ModelSection {
  holds: Holds;
  heading: ModelEntry;
  entries: ModelEntry[];
}

export interface ModelGuide {
  identity: number;
  /** The name of its file without the ending: its id. */
  file: string;
  title: string;
  /** Which template its entries share most words by, if they do. */
  template: number | undefined;
  /** From which number on its steps are counted. */
  firstNumber: number;
  sections: ModelSection[];
}

/** What has taken the place of an entry or a guide that is no more: an entry or a guide, or nothing. */
export type End = { to: number } | { retired: string; instead?: number };

/** An address that was released, and for what. */
export interface Link {
  guide: string;
  kind: EntryKind;
  id: string;
  identity: number;
  code: string | undefined;
}

/** An entry as it was released last. */
export interface Released {
  body: string;
  title: string;
  text: string;
}

/** An entry that has been taken out, and the section that it stood in. */
export interface Removed {
  entry: ModelEntry;
  guide: number;
  holds: Holds;
}

export interface World {
  guides: ModelGuide[];
  /** By guide id, as the content folder has them. */
  ledgers: Map<string, Ledger>;
  /** Every link ever released, by `linkKey`. */
  links: Map<string, Link>;
  /** The identity of each guide ever released, by its id then. */
  files: Map<string, number>;
  ends: Map<number, End>;
  released: Map<number, Released>;
  removed: Removed[];
  /** Titles that were ever written, as sets of words, so that no new one says the same by chance. */
  titles: Set<string>[];
  /** Entries of which their authors know better than their looks who they are, until the next release: nothing more is done to those silently. */
  swapped: Set<number>;
  /** How many identities and names were given. */
  count: number;
}

/** A world without guides. */
export function emptyWorld(): World {
  return {
    guides: [],
    ledgers: new Map(),
    links: new Map(),
    files: new Map(),
    ends: new Map(),
    released: new Map(),
    removed: [],
    titles: [],
    swapped: new Set(),
    count: 0,
  };
}

/** A number that nothing else in the world has. */
export function newNumber(world: World): number {
  world.count++;
  return world.count;
}

export function linkKey({ guide, kind, id }: Pick<Link, 'guide' | 'kind' | 'id'>): string {
  return `${guide}/${kind}/${id}`;
}

/** The entries of a guide with the headings of their sections, in the order of the article. */
export function entriesOf(guide: ModelGuide): ModelEntry[] {
  return guide.sections.flatMap(({ heading, entries }) => [heading, ...entries]);
}

/** Where an entry stands. */
export interface Standing {
  guide: ModelGuide;
  section: ModelSection;
  entry: ModelEntry;
}

/** All entries of all guides, headings too. */
export function standings(world: World): Standing[] {
  return world.guides.flatMap((guide) =>
    guide.sections.flatMap((section) =>
      [section.heading, ...section.entries].map((entry) => ({ guide, section, entry })),
    ),
  );
}

/** A title as far as the program can tell it from others. */
export function plainTitle(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** Title and text of an entry as far as the program can tell them apart: without capitals, blanks and signs. */
export function textOf({ kind, title, body }: ModelEntry): string {
  return `${kind} ${plainTitle(title)}|${plainTitle(body)}`;
}

/** Whether two texts have more than half of their words in common, as those of a template have. */
export function areLike(a: string, b: string): boolean {
  const [wordsA, wordsB] = [a, b].map((text) => new Set(text.toLowerCase().match(/[a-z0-9]+/g)));
  if (!wordsA || !wordsB) return false;
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
  return 2 * shared > (wordsA.size + wordsB.size) / 2;
}
