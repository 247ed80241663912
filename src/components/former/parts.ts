/** The pages that a guide has beside its own, each with the kind of entry that it is made of. */
import type { EntryKind, PublishedGuide } from '../../guide/index.ts';

export const parts = {
  causes: 'cause',
  faq: 'faq',
  tried: 'step',
  sheet: 'step',
  reply: 'step',
} as const satisfies Record<string, EntryKind>;

export type Part = keyof typeof parts;

/** Names of all parts. */
export const partNames = Object.keys(parts) as Part[];

/** Whether a guide has such a page now. */
export function hasPart({ entries }: PublishedGuide, part: Part): boolean {
  return entries.some(({ kind, fate }) => kind === parts[part] && fate.status === 'here');
}
