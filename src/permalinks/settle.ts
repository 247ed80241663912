/** What must not change: the id of every entry, kept from one build to the next. */
import { VFileMessage } from 'vfile-message';
import { type DraftGuide, type EntryKind, freeId, isEntryId, type Naming, type SettledGuide } from '../guide/index.ts';

/** What of a guide was published, as `permalinks/<guide>.json` holds it. */
export interface Ledger {
  entries: { kind: EntryKind; id: string }[];
}

/** A guide with lasting ids, what it publishes, and the messages about its ids. */
export interface Settlement {
  settled: SettledGuide;
  ledger: Ledger;
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
 * @returns The guide with ids, what it publishes, and messages: an id that is not one, two entries with one id.
 */
export function settle(draft: DraftGuide, ledger: Ledger): Settlement {
  const messages: VFileMessage[] = [];
  const published: Ledger['entries'] = [...ledger.entries];
  const { sections, variants, causes, steps, faq, lookAlikes, ...guide } = draft;
  const taken = new Set<string>();
  const claimed = new Set(
    [steps, variants, causes, faq, lookAlikes, sections].flat().flatMap(({ explicit }) => explicit ?? []),
  );

  const settleAll = <Entry extends Named>(kind: EntryKind, entries: Entry[]) =>
    entries.map(({ explicit, suggested, ...rest }) => {
      const id = isFree(explicit)
        ? explicit
        : freeId(suggested, stems[kind], (other) => !taken.has(other) && !claimed.has(other));
      if (explicit !== undefined && id !== explicit) messages.push(refusal(explicit, rest));
      taken.add(id);
      if (!published.some((entry) => entry.kind === kind && entry.id === id)) published.push({ kind, id });
      return { ...rest, id };
    });
  const isFree = (id: string | undefined): id is string => id !== undefined && isEntryId(id) && !taken.has(id);

  // The entries come before the sections: "Causes" as a heading must not take a cause's id from it.
  const named = {
    steps: settleAll('step', steps),
    variants: settleAll('variant', variants),
    causes: settleAll('cause', causes),
    faq: settleAll('faq', faq),
    lookAlikes: settleAll('look-alike', lookAlikes),
    sections: settleAll('section', sections),
  };
  const inPlace = <Entry extends { section: number }>(entries: Entry[]) =>
    entries.map((entry) => ({
      ...entry,
      guide: draft.id,
      section: (named.sections[entry.section] as { id: string }).id,
    }));

  return {
    settled: {
      guide: { ...guide, sections: named.sections, lookAlikes: inPlace(named.lookAlikes) },
      variants: inPlace(named.variants),
      causes: inPlace(named.causes),
      steps: inPlace(named.steps),
      faq: inPlace(named.faq),
    },
    ledger: { entries: published },
    messages,
  };
}

function refusal(id: string, place: { line: number; column: number }): VFileMessage {
  const twice = isEntryId(id);
  const reason = twice
    ? `Unexpected second entry with the id {#${id}}, expected each id once; give one of them another`
    : `Unexpected id {#${id}}, expected 1 to 64 characters of a-z, 0-9 and -, and no reserved name`;
  const message = new VFileMessage(reason, { place, ruleId: twice ? 'duplicate-id' : 'invalid-id', source: 'waymark' });
  message.fatal = true;
  return message;
}
