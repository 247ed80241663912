/** Released entries and entries of the article that are the same beyond doubt: they have one title, and no other is more like either. */
import { likeness, rarity, shareMoved } from '../likeness/sketch.ts';
import { titleKey } from '../likeness/title.ts';
import type { Drafted } from './drafted.ts';
import type { Released } from './released.ts';

/** A released entry and the entry of the article that it is now. */
export interface Pair {
  released: Released;
  draft: Drafted;
}

/** From so much likeness on, another text is a rival for the place of one. */
const rivals = 0.5;

/** An entry that loses so much of its text to a new one has been split. */
const split = 0.3;

/** So much more like must a rival be. */
const ahead = 0.25;

/** Whether two texts are the same, so far as the ledger knows; a section's is all that it holds. */
export function sameText(released: Released, draft: Drafted): boolean {
  const holdsSame = released.kind !== 'section' || released.words === draft.words;
  return released.fingerprint === draft.fingerprint && holdsSame;
}

/** Whether an entry that is `rest` now has lost so much of its text to another that either may be it. */
export function hasSplit(one: Released, rest: Drafted, other: Drafted, weight: (hash: number) => number): boolean {
  return shareMoved(one.sketch, rest.sketch, other.sketch, weight) >= split;
}

/** What is paired by title, and what has a title in common but a text that is like that of another. */
export interface ByTitle {
  pairs: Pair[];
  contested: { released: Released; drafts: Drafted[] }[];
}

/**
 * Pairs entries of one kind that have one title. Of several with that title each keeps its text; whose text is like that of another
 * title is contested: two entries may have changed places.
 *
 * @param released Those to be found.
 * @param drafts Those among which they may be.
 */
export function pairSame(released: readonly Released[], drafts: readonly Drafted[]): ByTitle {
  const byTitle = Map.groupBy(drafts, ({ title }) => titleKey(title));
  const groups = [...Map.groupBy(released, ({ title }) => titleKey(title))];
  const exact = groups.flatMap(([title, group]) => pairExact(group, byTitle.get(title) ?? []));
  const [left, free] = [without(released, exact, 'released'), without(drafts, exact, 'draft')];
  const freeByTitle = Map.groupBy(free, ({ title }) => titleKey(title));
  const weight = rarity([...left, ...free].map(({ sketch }) => sketch));
  const like = (one: Released, other: Drafted) =>
    sameText(one, other) ? 1 : likeness(one.sketch, other.sketch, weight);
  const titles = new Set(groups.map(([title]) => title));
  const contested: ByTitle['contested'] = [];
  const edited = [...Map.groupBy(left, ({ title }) => titleKey(title))].flatMap(([title, group]) => {
    const [one, ...others] = group;
    const [draft, ...more] = freeByTitle.get(title) ?? [];
    if (!one || !draft || others.length + more.length > 0) return [];
    const own = like(one, draft);
    const isRival = (other: number) => other >= rivals && other >= own + ahead;
    // The very text of one under another title outweighs any likeness to its own.
    const isMoved = (from: Released, to: Drafted) => from.words !== '' && sameText(from, to) && !sameText(one, draft);
    const isSplit = (other: Drafted) => !titles.has(titleKey(other.title)) && hasSplit(one, draft, other, weight);
    // What stands before the first heading has no title to write an id behind, and needs none.
    if (one.title === '') return [{ released: one, draft }];
    const rivalDrafts = free.filter(
      (rival) => rival !== draft && (isRival(like(one, rival)) || isMoved(one, rival) || isSplit(rival)),
    );
    const rivalReleased = left.some((rival) => rival !== one && (isRival(like(rival, draft)) || isMoved(rival, draft)));
    if (rivalDrafts.length === 0 && !rivalReleased) return [{ released: one, draft }];
    contested.push({ released: one, drafts: [draft, ...rivalDrafts] });
    return [];
  });
  return { pairs: [...exact, ...edited], contested };
}

/** Pairs those of one title that have one text as well; several that are all alike in their order. */
function pairExact(released: readonly Released[], drafts: readonly Drafted[]): Pair[] {
  const free = [...drafts];
  return released.flatMap((one) => {
    const at = free.findIndex((draft) => sameText(one, draft));
    return at === -1 ? [] : [{ released: one, draft: free.splice(at, 1)[0] as Drafted }];
  });
}

/** Those that are in no pair. */
export function without<Item>(items: readonly Item[], pairs: readonly Pair[], side: keyof Pair): Item[] {
  const paired = new Set<unknown>(pairs.map((pair) => pair[side]));
  return items.filter((item) => !paired.has(item));
}
