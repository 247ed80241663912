/** What was published of a site: every entry that has or ever had an address, and where that leads now. */
import { z } from 'zod';
import { isEntryId, isGuideId } from './ids.ts';
import { isStepCode } from './step-code.ts';

/** The kinds of entries that have an address of their own. */
export const entryKind = z.enum(['step', 'variant', 'cause', 'faq', 'section', 'look-alike']);
export type EntryKind = z.infer<typeof entryKind>;

/** The kinds whose entries have a page of their own; the others are places on a page. */
export const kindsWithPages: readonly EntryKind[] = ['step', 'variant'];

export const stepCode = z.string().refine(isStepCode, 'expected a step code: six digits, the first not 0');

export const guideId = z.string().refine(isGuideId, 'expected a guide id: [a-z0-9-], 1 to 64 characters, not reserved');
export const entryId = z
  .string()
  .refine(isEntryId, 'expected an entry id: [a-z0-9-], 1 to 64 characters, not reserved');

/** Where an address leads: an entry, one that is no more included, or a guide as a whole. */
const destination = z.object({
  guide: guideId,
  title: z.string(),
  entry: z.object({ kind: entryKind, id: entryId }).optional(),
});

/**
 * What became of an entry or a guide: it is where its address says; it has moved, and all later moves are followed; or it is no more, and
 * its address leads to a page or a place that says so.
 */
const fate = z.discriminatedUnion('status', [
  z.object({ status: z.literal('here') }),
  z.object({ status: z.literal('moved'), to: destination }),
  z.object({ status: z.literal('retired'), reason: z.string().min(1), instead: destination.optional() }),
]);

/** One entry that was published, or will be with the next release. */
const permalink = z.object({
  kind: entryKind,
  id: entryId,
  /** Its title now; of one that is no longer here, the last it had. */
  title: z.string(),
  /** Of steps. */
  code: stepCode.optional(),
  /** Counts from 1; one more with each release that changed its text. */
  revision: z.int().positive(),
  /** The date of the release that changed its text last; absent while the text is not yet released. */
  changed: z.iso.date().optional(),
  /** The date of the release that published it first; absent while it is not promised. */
  published: z.iso.date().optional(),
  fate,
});

/** A guide's published addresses; also of a guide that is no more. */
export const publishedGuideSchema = z.object({
  id: guideId,
  title: z.string(),
  lang: z.string().optional(),
  /** The date of the latest release that changed this guide; absent before its first. */
  released: z.iso.date().optional(),
  fate,
  /** Sorted by kind, then id. */
  entries: z.array(permalink),
});

export type Destination = z.infer<typeof destination>;
export type Fate = z.infer<typeof fate>;
export type Permalink = z.infer<typeof permalink>;
export type PublishedGuide = z.infer<typeof publishedGuideSchema>;
