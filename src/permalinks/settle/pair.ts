/** Which entry of the article each released entry is now. */
import { isEntryId } from '../../guide/index.ts';
import { rarity } from '../likeness/sketch.ts';
import { type Open, pairAlike, pairUnchanged } from './alike.ts';
import type { Drafted } from './drafted.ts';
import type { Released } from './released.ts';
import { type ByTitle, type Pair, pairSame, sameText, without } from './same.ts';

/** How a released entry was found: by the id its author gave, by its title or text, or because it is like it. */
export interface Found extends Pair {
  by: 'id' | 'same' | 'likeness';
}

/** Where released entries are, and those of which that is not certain. */
export interface Pairing {
  found: Found[];
  open: Open[];
}

type Claims = ReadonlyMap<string, Drafted>;

/**
 * Finds the released entries of one guide among the entries of an article.
 *
 * An id that the author wrote decides. Then, kind by kind: a title that is the same, a text that is the same under another title, and likeness,
 * where it is certain. An entry to which the author gave an id that was never released is a new one, unless it is the same in title and text.
 *
 * @param released Entries that have not ended.
 * @param drafts All entries of the article.
 * @param claims The entry of each id that the author wrote, so far as it means one of these: that of another guide may mean another entry here.
 * @param taken Entries of the article that are released entries of another guide already: a title is then not enough to be this one's as well.
 */
export function pairEntries(
  released: readonly Released[],
  drafts: readonly Drafted[],
  claims: Claims,
  taken: ReadonlySet<Drafted>,
): Pairing {
  const named = pairNamed(released, claims);
  const found: Found[] = [...named];
  const open: Open[] = [];
  for (const [kind, all] of Map.groupBy(released, (one) => one.kind)) {
    const ofKind = drafts.filter((draft) => draft.kind === kind);
    const lost = without(all, named, 'released');
    const unnamed = without(ofKind, named, 'draft');
    const byTitle = pairSame(lost, unnamed);
    const isOpen = (draft: Drafted) => !isNew(draft) && !taken.has(draft);
    const same = byTitle.pairs.filter((pair) => isOpen(pair.draft) || sameText(pair.released, pair.draft));
    const contested = new Set(byTitle.contested.flatMap(({ released: one, drafts: rivals }) => [one, ...rivals]));
    const left = {
      lost: without(lost, same, 'released').filter((one) => !contested.has(one)),
      unknown: without(unnamed, same, 'draft').filter((draft) => !isNew(draft) && !contested.has(draft)),
      released: all,
      drafts: ofKind,
      weight: rarity([...all, ...ofKind].map(({ sketch }) => sketch)),
    };
    const unchanged = pairUnchanged(left);
    const alike = pairAlike({
      ...left,
      lost: without(left.lost, unchanged, 'released'),
      unknown: without(left.unknown, unchanged, 'draft'),
    });
    found.push(...same.map((pair) => ({ ...pair, by: 'same' as const })));
    found.push(
      ...[...unchanged, ...alike.pairs].map(({ released: one, draft }) => ({
        released: one,
        draft,
        by: 'likeness' as const,
      })),
    );
    open.push(...alike.open, ...byTitle.contested.map(askedOf));
  }
  return { found, open };
}

/** Those whose ids the author wrote, of whatever kind they are now. */
function pairNamed(released: readonly Released[], claims: Claims): Found[] {
  return released.flatMap((one) => {
    const draft = claims.get(one.id);
    return draft ? [{ released: one, draft, by: 'id' as const }] : [];
  });
}

/** Whether its author has given it an id. Where that was released, it is paired by it already. */
function isNew({ entry }: Drafted): boolean {
  return entry.explicit !== undefined && isEntryId(entry.explicit);
}

/** An entry whose title says one thing and whose text another, with the entries that it may be. */
function askedOf({ released, drafts }: ByTitle['contested'][number]): Open {
  return { released, candidates: drafts.map((draft) => ({ draft, likeness: 1 })) };
}
