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

/** `step 4 “Empty the cache”`, `message “502 Bad Gateway”`; the prose before the first heading has no title. */
export function called(kind: EntryKind, title: string, number?: number): string {
  if (title === '') return 'the introduction';
  return `${names[kind]}${number === undefined ? '' : ` ${number}`} “${title}”`;
}
