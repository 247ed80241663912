/** What must not change: the id of every entry, kept from one build to the next. */
import { VFileMessage } from 'vfile-message';
import { type DraftGuide, type EntryKind, freeId, isEntryId, type Naming, type SettledGuide } from '../guide/index.ts';
import { codeFor } from './codes.ts';

/** What of a guide was published, as `permalinks/<guide>.json` holds it. */
export interface Ledger {
  entries: { kind: EntryKind; id: string }[];
}

/** How an entry got its id: from its author, or as one that was never published. */
export type Origin = 'explicit' | 'new';

/** An entry and how it got its id. */
export interface SettledEntry {
  kind: EntryKind;
  id: string;
  title: string;
  settled: Origin;
}

/** A guide with lasting ids, what it publishes, how each id came about, and the messages about them. */
export interface Settlement {
  settled: SettledGuide;
  ledger: Ledger;
  /** In the order of the article. */
  entries: SettledEntry[];
  messages: VFileMessage[];
}

interface Named extends Naming {
  line: number;
  column: number;
}

/** What an id is made from when its entry's text suggests none: `step`, `error-2`. */
const stems: Record<EntryKind, string> = {
  step: 'step',
  variant: 'error',
  cause: 'cause',
  faq: 'question',
  'look-alike': 'look-alike',
  section: 'section',
};

/**
 * Gives every entry of a guide its id: the author's, else the one its text suggests, made unique.
 *
 * @param draft The guide as read.
 * @param ledger What was published before; its ids stay with their entries.
 * @returns The guide with ids; messages tell of an id that is not one, and of two entries with one id.
 */
export function settle(draft: DraftGuide, ledger: Ledger): Settlement {
  const messages: VFileMessage[] = [];
  const published: Ledger['entries'] = [...ledger.entries];
  const reports: (SettledEntry & { line: number; column: number })[] = [];
  const { sections, variants, causes, steps, faq, lookAlikes, ...guide } = draft;
  const isPublished = new Set(published.map(({ kind, id }) => `${kind} ${id}`));
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  const claimed = firstClaims([steps, variants, causes, faq, lookAlikes, sections].flat());

  const settleAll = <Entry extends Named>(kind: EntryKind, entries: Entry[], title: (entry: Entry) => string) =>
    entries.map((entry) => {
      const { explicit, suggested, ...rest } = entry;
      const id =
        explicit !== undefined && isEntryId(explicit) && claimed.get(explicit) === entry
          ? explicit
          : freeId(suggested, stems[kind], (other) => !taken.has(other) && !claimed.has(other), counts);
      if (explicit !== undefined && id !== explicit) messages.push(refusal(explicit, rest));
      taken.add(id);
      if (!isPublished.has(`${kind} ${id}`)) published.push({ kind, id });
      const { line, column } = entry;
      reports.push({ kind, id, title: title(entry), settled: id === explicit ? 'explicit' : 'new', line, column });
      return { ...rest, id };
    });

  // The entries come before the sections: "Causes" as a heading must not take a cause's id from it.
  const named = {
    steps: settleAll('step', steps, ({ title }) => title),
    variants: settleAll('variant', variants, ({ message }) => message),
    causes: settleAll('cause', causes, ({ title }) => title),
    faq: settleAll('faq', faq, ({ question }) => question),
    lookAlikes: settleAll('look-alike', lookAlikes, ({ message }) => message),
    sections: settleAll('section', sections, ({ title }) => title),
  };
  const inPlace = <Entry extends { section: number }>(entries: Entry[]) =>
    entries.map((entry) => ({
      ...entry,
      guide: draft.id,
      section: (named.sections[entry.section] as { id: string }).id,
    }));

  const idsOf = (positions: number[] = []) => positions.map((position) => (named.steps[position] as { id: string }).id);

  return {
    settled: {
      guide: { ...guide, sections: named.sections, lookAlikes: inPlace(named.lookAlikes) },
      variants: inPlace(named.variants).map(({ besideSteps, ...variant }) => ({
        ...variant,
        firstSteps: [...variant.firstSteps, ...idsOf(besideSteps)],
      })),
      causes: inPlace(named.causes).map(({ besideSteps, ...cause }) => ({
        ...cause,
        remedy: [...cause.remedy, ...idsOf(besideSteps)],
      })),
      steps: inPlace(named.steps).map((step) => ({
        ...step,
        code: codeFor(draft.id, step.id, () => true),
        revision: 1,
      })),
      faq: inPlace(named.faq),
    },
    ledger: { entries: published },
    entries: reports
      .sort((a, b) => a.line - b.line || a.column - b.column)
      .map(({ line: _line, column: _column, ...entry }) => entry),
    messages,
  };
}

/** Each id that authors gave, with the entry that has it: the first of the article, whatever its kind. */
function firstClaims(entries: Named[]): Map<string, Named> {
  const claims = new Map<string, Named>();
  for (const entry of entries.toSorted((a, b) => a.line - b.line || a.column - b.column))
    if (entry.explicit !== undefined && !claims.has(entry.explicit)) claims.set(entry.explicit, entry);
  return claims;
}

function refusal(id: string, place: { line: number; column: number }): VFileMessage {
  const twice = isEntryId(id);
  const reason = twice
    ? `Unexpected second entry with the id {#${id}}, expected each id once; give one of them another`
    : `Unexpected id {#${id}}, expected ${/^[a-z0-9-]{1,64}$/.test(id) ? 'another, for that name is reserved' : '1 to 64 characters of a-z, 0-9 and -, and no reserved name'}`;
  const message = new VFileMessage(reason, { place, ruleId: twice ? 'duplicate-id' : 'invalid-id', source: 'waymark' });
  message.fatal = true;
  return message;
}
