/** The id of every entry, kept from one build to the next. */
import type { VFileMessage } from 'vfile-message';
import { type DraftGuide, type EntryKind, isEntryId, type SettledGuide } from '../../guide/index.ts';
import { codeFor } from '../codes.ts';
import { hasEnded, type Ledger } from '../ledger/schema.ts';
import { titleKey } from '../likeness/title.ts';
import type { Open } from './alike.ts';
import { type Drafted, draftedEntries } from './drafted.ts';
import { giveIds } from './give-ids.ts';
import { endedButThere, kept, refusal, reused } from './messages.ts';
import { type Found, type Pairing, pairEntries } from './pair.ts';
import { releasedEntries } from './released.ts';
import { withIds } from './with-ids.ts';

/** How an entry got its id: from its author, as the released entry it is, as one that is like it, or as one that was never released. */
export type Origin = 'explicit' | 'same' | 'likeness' | 'new';

/** A released entry, by the ledger that has it. */
export interface ReleasedKey {
  guide: string;
  kind: EntryKind;
  id: string;
}

/** An entry, how it got its id, and what the ledger is to keep of it. */
export interface SettledEntry {
  kind: EntryKind;
  id: string;
  title: string;
  settled: Origin;
  fingerprint: string;
  words: string;
  /** The released entries that it is now, the one whose id it keeps first. */
  continues: ReleasedKey[];
}

/** A released entry that found no certain place, and entries that may be it, the likest first. */
export interface OpenEntry extends ReleasedKey {
  title: string;
  candidates: { kind: EntryKind; id: string; title: string; line: number; column: number; likeness: number }[];
}

/** A guide with lasting ids, how each came about, released entries without a place, and the messages about them. */
export interface Settlement {
  settled: SettledGuide;
  /** In the order of the article. */
  entries: SettledEntry[];
  open: OpenEntry[];
  messages: VFileMessage[];
}

/** What was released for an article: in its own ledger, and in those of guides that have moved into it. */
export interface ReleasedBefore {
  own?: Ledger | undefined;
  inherited: Ledger[];
}

/**
 * Gives every entry of a guide its id: the author's; else that of the released entry it is; else the one its text suggests, made unique.
 * An id that was ever released is given to no other entry.
 *
 * @returns The guide with ids. Messages tell of an id that is not one, of two entries with one id, of an id whose entry has ended, and of
 *   each entry that keeps its id by likeness. Codes and revisions of steps are those of steps that were never released; `conclude` gives
 *   the others theirs.
 */
export function settle(draft: DraftGuide, { own, inherited }: ReleasedBefore): Settlement {
  const drafts = draftedEntries(draft);
  const inOrder = drafts.toSorted((a, b) => a.entry.line - b.entry.line || a.entry.column - b.entry.column);
  const claims = firstClaims(inOrder);
  const ledgers = own ? [own, ...inherited] : inherited;
  const pairings: Pairing[] = [];
  for (const ledger of ledgers) {
    const taken = new Set(pairings.flatMap((pairing) => pairing.found).map(({ draft: drafted }) => drafted));
    pairings.push(pairEntries(releasedEntries(ledger), drafts, claimsOn(ledger, claims, ledgers, own), taken));
  }
  const found = pairings.flatMap((pairing) => pairing.found);
  const ids = giveIds(drafts, claims, found, own, inherited);
  const idOf = (drafted: Drafted) => ids.get(drafted) as string;
  const { steps, ...settled } = withIds(draft, new Map(drafts.map((drafted) => [drafted.entry, idOf(drafted)])));
  const pairsOf = Map.groupBy(found, (pair) => pair.draft);
  return {
    settled: {
      ...settled,
      steps: steps.map((step) => ({ ...step, code: codeFor(draft.id, step.id, () => true), revision: 1 })),
    },
    entries: inOrder.map((drafted) => settledEntry(drafted, idOf(drafted), pairsOf.get(drafted) ?? [])),
    open: pairings.flatMap(({ open }) => open.map((one) => openEntry(one, idOf))),
    messages: [
      ...drafts.flatMap((drafted) => refusals(drafted, idOf(drafted))),
      ...reusedIds(claims, found, own),
      ...stillThere(drafts, found, own),
      ...found.filter(({ by }) => by === 'likeness').map((pair) => kept(pair, idOf(pair.draft))),
    ],
  };
}

/** Each id that the author gave, with the entry that has it: the first of the article, whatever its kind. */
function firstClaims(inOrder: readonly Drafted[]): Map<string, Drafted> {
  const claims = new Map<string, Drafted>();
  for (const drafted of inOrder) {
    const { explicit } = drafted.entry;
    if (explicit !== undefined && isEntryId(explicit) && !claims.has(explicit)) claims.set(explicit, drafted);
  }
  return claims;
}

/** Of the ids that the author gave, those that mean an entry of a ledger: of a guide that has moved, ids that no other ledger here has. */
function claimsOn(
  ledger: Ledger,
  claims: ReadonlyMap<string, Drafted>,
  ledgers: readonly Ledger[],
  own: Ledger | undefined,
): Map<string, Drafted> {
  const others = new Set(
    ledgers.filter((other) => other !== ledger).flatMap(({ entries }) => entries.map(({ id }) => id)),
  );
  return new Map([...claims].filter(([id]) => ledger === own || !others.has(id)));
}

function settledEntry({ kind, title, fingerprint, words, entry }: Drafted, id: string, pairs: Found[]): SettledEntry {
  const [first, ...others] = pairs.toSorted((a, b) => Number(b.released.id === id) - Number(a.released.id === id));
  const origin = first ? (first.by === 'likeness' ? 'likeness' : 'same') : 'new';
  const continues = (first ? [first, ...others] : []).map(({ released }) => ({
    guide: released.guide,
    kind: released.kind,
    id: released.id,
  }));
  return { kind, id, title, settled: id === entry.explicit ? 'explicit' : origin, fingerprint, words, continues };
}

function openEntry({ released, candidates }: Open, idOf: (drafted: Drafted) => string): OpenEntry {
  const { guide, kind, id, title } = released;
  return {
    ...{ guide, kind, id, title },
    candidates: candidates.map(({ draft, likeness }) => ({
      ...{ kind: draft.kind, id: idOf(draft), title: draft.title, likeness },
      ...{ line: draft.entry.line, column: draft.entry.column },
    })),
  };
}

function refusals({ entry }: Drafted, id: string): VFileMessage[] {
  return entry.explicit === undefined || entry.explicit === id ? [] : [refusal(entry.explicit, entry)];
}

function reusedIds(claims: ReadonlyMap<string, Drafted>, found: Found[], own: Ledger | undefined): VFileMessage[] {
  const alive = new Set(found.map(({ released }) => released.id));
  return (own?.entries ?? []).flatMap((entry) => {
    const claimant = claims.get(entry.id);
    return claimant && hasEnded(entry) && !alive.has(entry.id) ? [reused(claimant, entry.title)] : [];
  });
}

/** Entries that the ledger says have ended, and that stand in the article as they were. */
function stillThere(drafts: readonly Drafted[], found: Found[], own: Ledger | undefined): VFileMessage[] {
  const ended = own?.entries.filter(hasEnded) ?? [];
  const placed = new Set(found.map(({ draft }) => draft));
  return drafts
    .filter((drafted) => drafted.entry.explicit === undefined && !placed.has(drafted))
    .flatMap((drafted) => {
      const former = ended.find(
        ({ kind, title, fingerprint }) =>
          kind === drafted.kind && fingerprint === drafted.fingerprint && titleKey(title) === titleKey(drafted.title),
      );
      return former ? [endedButThere(drafted, former.id)] : [];
    });
}
