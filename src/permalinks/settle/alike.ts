/** Released entries and entries of the article whose titles differ: whether they are one, by their likeness. */
import { contradict } from '../likeness/contradiction.ts';
import { likeness, rarity } from '../likeness/sketch.ts';
import { titleLikeness } from '../likeness/title.ts';
import type { Drafted } from './drafted.ts';
import type { Released } from './released.ts';
import { type Pair, sameText } from './same.ts';

/** From so much likeness on, two entries are taken for one; measured by `npm run bench -- permalinks`. */
const certain = 0.55;

/** So much less must every other be like either of them. */
const ahead = 0.15;

/** From so much likeness on, an entry is worth to be asked about. */
const worthAsking = 0.25;

/** How much of the likeness is the text's; the rest is the title's. */
const textShare = 0.7;

/** A text of fewer stems says too little to be known by. */
const fewest = 5;

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
}

/** Pairs those that kept their text, where no other has that text; of messages it is not the text that tells. */
export function pairUnchanged({ lost, unknown, released, drafts }: Comparison): Pair[] {
  const onlyOne = (fingerprint: string) =>
    [released, drafts].every((all) => all.filter((other) => other.fingerprint === fingerprint).length === 1);
  return lost
    .filter(({ kind, sketch }) => kind !== 'variant' && kind !== 'look-alike' && sketch.hashes.size >= fewest)
    .flatMap((one) => {
      const draft = unknown.find((other) => sameText(one, other));
      return draft && draft.fingerprint !== '' && onlyOne(draft.fingerprint) ? [{ released: one, draft }] : [];
    });
}

/** Pairs those that are certainly one, with their likeness; the other lost ones are open. */
export function pairAlike({ lost, unknown, released, drafts }: Comparison): {
  pairs: (Pair & { likeness: number })[];
  open: Open[];
} {
  const weight = rarity([...released, ...drafts].map(({ sketch }) => sketch));
  const measure = (one: Released, draft: Drafted) => entryLikeness(one, draft, weight);
  const pairs: (Pair & { likeness: number })[] = [];
  const open: Open[] = [];
  for (const one of lost) {
    const ranked = drafts
      .map((draft) => ({ draft, likeness: measure(one, draft) }))
      .sort((a, b) => b.likeness - a.likeness);
    const [best, second] = ranked;
    const candidates = ranked
      .filter(({ draft, likeness }) => likeness >= worthAsking && unknown.includes(draft))
      .slice(0, 3);
    if (!best || !unknown.includes(best.draft) || !isOne(one, best, second?.likeness ?? 0)) {
      open.push({ released: one, candidates });
      continue;
    }
    const others = released.filter((other) => other !== one).map((other) => measure(other, best.draft));
    if (isOne(one, best, Math.max(0, ...others))) pairs.push({ released: one, ...best });
    else open.push({ released: one, candidates });
  }
  return { pairs, open };
}

/** Whether a released entry is its best match in the article, the next best considered. */
function isOne(
  one: Released,
  { draft, likeness: measured }: { draft: Drafted; likeness: number },
  next: number,
): boolean {
  return measured >= certain && measured - next >= ahead && !contradict(one, draft);
}

/** How like two entries are, by title and text: 0 to 1; 1 for one text. */
function entryLikeness(one: Released, draft: Drafted, weight: (hash: number) => number): number {
  const byTitle = titleLikeness(one.title, draft.title, weight);
  if (one.sketch.hashes.size < fewest || draft.sketch.hashes.size < fewest) return byTitle;
  const byText = sameText(one, draft) ? 1 : likeness(one.sketch, draft.sketch, weight);
  return textShare * byText + (1 - textShare) * byTitle;
}
