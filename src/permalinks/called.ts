/** Entries as messages name them. */
import type { EntryKind } from '../guide/index.ts';

const names: Record<EntryKind, string> = {
  step: 'step',
  variant: 'message',
  cause: 'cause',
  faq: 'question',
  'look-alike': 'look-alike',
  section: 'section',
};

/** `step 4 “Empty the cache”`, `message “502 Bad Gateway”`. */
export function called(kind: EntryKind, title: string, number?: number): string {
  return `${names[kind]}${number === undefined ? '' : ` ${number}`} “${title}”`;
}
