/** The entries of a labelled edit as the draft of a guide. */
import { type DraftGuide, suggestId } from '../../../src/guide/index.ts';
import { draftGuide } from '../draft.ts';
import type { Case, Words } from './cases.ts';

/** A guide of one section with these entries, all of one kind, one to a line from the second on. */
export function draftOf(entries: readonly Words[], kind: Case['kind']): DraftGuide {
  const drafted = entries.map(({ title, body }, order) => ({
    section: 0,
    order,
    text: `${title}\n${body}`,
    html: '',
    line: order + 2,
    column: 1,
    suggested: suggestId(title),
    title,
  }));
  const draft = draftGuide([]);
  switch (kind) {
    case 'step':
      return { ...draft, steps: drafted.map((entry) => ({ ...entry, number: entry.order + 1, side: 'visitor' })) };
    case 'cause':
      return { ...draft, causes: drafted.map((entry) => ({ ...entry, remedy: [] })) };
    case 'faq':
      return { ...draft, faq: drafted.map(({ title: question, ...entry }) => ({ ...entry, question })) };
    case 'look-alike':
      return {
        ...draft,
        lookAlikes: drafted.map(({ title: message, ...entry }) => ({ ...entry, message, exact: [], codes: [] })),
      };
    case 'variant':
      return {
        ...draft,
        variants: drafted.map(({ title: message, ...entry }) => ({
          ...entry,
          message,
          origin: 'listed',
          look: 'server',
          exact: [],
          codes: [],
          firstSteps: [],
        })),
      };
  }
}
