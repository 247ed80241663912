/** Released entries and entries of the article whose titles differ: whether they are one, by their likeness. */
import { likeness, stemHash } from '../likeness/sketch.ts';
import { stems } from '../likeness/stems.ts';
import { titleLikeness } from '../likeness/title.ts';
import { includesTitle, numbersDiffer, type Relation, titleRelation, wordsAdded } from '../likeness/title-words.ts';
import type { Drafted } from './drafted.ts';
import type { Released } from './released.ts';
import { hasSplit, type Pair, sameText } from './same.ts';

/**
 * From so much likeness on, and so far ahead of every other pair that either is in, two entries are one, by how their titles stand to each
 * other. Titles that name two things to do are never taken for one, however like the texts are: in `tests/fixtures/rewrites/` as many such
 * pairs are another step in the old one's place as are the old one rewritten. Measured by `npm run bench -- permalinks`.
 */
const certain: Record<Relation, { likeness: number; ahead: number }> = {
  one: { likeness: 0.4, ahead: 0.1 },
  narrower: { likeness: 0.6, ahead: 0.25 },
  other: { likeness: Number.POSITIVE_INFINITY, ahead: 0 },
};

/** A section is known by what it holds, whatever its heading. */
const certainSection = { likeness: 0.6, ahead: 0.3 };

/** From so much likeness on, an entry is worth to be asked about. */
const worthAsking = 0.1;

/** So like a new entry must not be to one that another has the text of. */
const rival = 0.5;

/** How much of the likeness is the text's; the rest is the title's. */
const textShare = 0.7;

/** More entries that are lost at once are another article, not an edited one; to compare them all would take long and tell little. */
const mostLost = 300;

/** A text of fewer stems says too little to be known by. */
const fewest = 5;

/** A section is known by what it holds alone, so that must be more than a sentence. */
const fewestOfSection = 12;

/** A released entry that has no certain place, and which entries may be it, the likest first. */
export interface Open {
  released: Released;
  candidates: { draft: Drafted; likeness: number }[];
}

/** What is to be compared, all of one kind. */
export interface Comparison {
  /** Released entries that have no place yet. */
  lost: readonly Released[];
  /** Entries of the article that may be one of them. */
  unknown: readonly Drafted[];
  /** All released entries and all of the article: what is as like as the best makes the best uncertain, though its own place is known. */
  released: readonly Released[];
  drafts: readonly Drafted[];
  /** How much a stem's hash tells among all these. */
  weight: (hash: number) => number;
}

/**
 * Pairs those that kept their text, where no other has that text; not where the title's numbers are others, for one remedy may stand under two codes.
 * Of a message all words of the one must be in the other: they are what it is. And not where another new entry is like it as well: then it
 * has been split; nor where another has or had one of their titles: then two may have changed places.
 */
export function pairUnchanged({ lost, unknown, released, drafts, weight }: Comparison): Pair[] {
  const onlyOne = (fingerprint: string) =>
    [released, drafts].every((all) => all.filter((other) => other.fingerprint === fingerprint).length === 1);
  const measure = (one: Released, draft: Drafted) => entryLikeness(one, draft, weight);
  const isMessage = ({ kind }: Released) => kind === 'variant' || kind === 'look-alike';
  return lost
    .filter(({ sketch }) => sketch.hashes.size >= fewest)
    .flatMap((one) => {
      const draft = unknown.find((other) => sameText(one, other));
      if (!draft || draft.fingerprint === '' || numbersDiffer(one.title, draft.title)) return [];
      if (isMessage(one) && !includesTitle(one.title, draft.title) && !includesTitle(draft.title, one.title)) return [];
      if (unknown.some((other) => other !== draft && measure(one, other) >= rival)) return [];
      if (hasOtherTitle(one, draft, released, drafts)) return [];
      return onlyOne(draft.fingerprint) ? [{ released: one, draft }] : [];
    });
}

/** Pairs those that are certainly one; the other lost ones are open. */
export function pairAlike({ lost, unknown, released, drafts, weight }: Comparison): { pairs: Pair[]; open: Open[] } {
  if (lost.length > mostLost) return { pairs: [], open: lost.map((one) => ({ released: one, candidates: [] })) };
  const measure = (one: Released, draft: Drafted) => entryLikeness(one, draft, weight);
  const isUnknown = new Set(unknown);
  const pairs: Pair[] = [];
  const open: Open[] = [];
  for (const one of lost) {
    const ranked = drafts
      .map((draft) => ({ draft, likeness: measure(one, draft) }))
      .sort((a, b) => b.likeness - a.likeness);
    const [best, second] = ranked;
    const others = best ? released.filter((other) => other !== one).map((other) => measure(other, best.draft)) : [];
    const isOne =
      best &&
      isUnknown.has(best.draft) &&
      isCertain(one, best.draft, best.likeness, Math.max(second?.likeness ?? 0, ...others)) &&
      !isPart(one, best.draft, released, drafts) &&
      saysInText(one, best.draft) &&
      saysInText(best.draft, one) &&
      !unknown.some((other) => other !== best.draft && hasSplit(one, best.draft, other, weight));
    if (isOne) pairs.push({ released: one, draft: best.draft });
    else {
      const [first, ...others] = ranked.filter(
        ({ draft, likeness }) => likeness >= worthAsking && isUnknown.has(draft),
      );
      const near = others.slice(0, 2).filter(({ likeness }) => first && likeness > first.likeness / 2);
      open.push({ released: one, candidates: first ? [first, ...near] : [] });
    }
  }
  return { pairs, open };
}

/** Whether two entries are one, by their likeness and that of the next best pair that either is in. */
function isCertain(one: Released, { kind, title }: Drafted, measured: number, next: number): boolean {
  const enough = kind === 'section' ? certainSection : certain[titleRelation(one.title, title)];
  return measured >= enough.likeness && measured - next >= enough.ahead;
}

/** Whether the title of one of two entries stands over another entry now, or stood over another: both may have changed places. */
function hasOtherTitle(
  one: Released,
  draft: Drafted,
  released: readonly Released[],
  drafts: readonly Drafted[],
): boolean {
  return (
    released.some((other) => other !== one && titleRelation(other.title, draft.title) === 'one') ||
    drafts.some((other) => other !== draft && titleRelation(one.title, other.title) === 'one')
  );
}

/** Whether what the title of one says beyond that of another stands in the other's text. A section's heading says what no text of it need say. */
function saysInText(one: Released | Drafted, other: Released | Drafted): boolean {
  if (one.kind === 'section' || titleRelation(one.title, other.title) !== 'narrower') return true;
  return wordsAdded(one.title, other.title)
    .flatMap(stems)
    .every((stem) => other.sketch.hashes.has(stemHash(stem)));
}

/** Whether one of two entries may be only a part of the other: the rest of its title is that of a third. */
function isPart(one: Released, draft: Drafted, released: readonly Released[], drafts: readonly Drafted[]): boolean {
  if (titleRelation(one.title, draft.title) !== 'narrower') return false;
  return (
    released.some((other) => other !== one && includesTitle(draft.title, other.title)) ||
    drafts.some((other) => other !== draft && includesTitle(one.title, other.title))
  );
}

/** How like two entries are, by title and text: 0 to 1; 1 for one text. */
function entryLikeness(one: Released, draft: Drafted, weight: (hash: number) => number): number {
  const byTitle = titleLikeness(one.titleParts, draft.titleParts, weight);
  const isSection = one.kind === 'section';
  const least = Math.min(one.sketch.hashes.size, draft.sketch.hashes.size);
  if (least < (isSection ? fewestOfSection : fewest)) return byTitle;
  if (isSection) return likeness(one.sketch, draft.sketch, weight);
  const byText = sameText(one, draft) ? 1 : likeness(one.sketch, draft.sketch, weight);
  return textShare * byText + (1 - textShare) * byTitle;
}
