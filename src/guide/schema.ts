/** What a guide is: one Zod schema per collection, every type inferred from it. */
import { z } from 'zod';
import { entryId, guideId, stepCode } from './permalink.ts';

/** Who can act: the person who sees the error, or the one who runs the site. */
export const side = z.enum(['visitor', 'operator']);

/** What a section of an article holds. `intro` is the prose before the first heading, `prose` whatever is none of the others. */
export const sectionKind = z.enum(['intro', 'prose', 'variants', 'causes', 'steps', 'faq', 'look-alikes']);

/**
 * What a message looks like where it is shown: a browser's own page, a server's plain page, a page with its maker's face, lines in a
 * terminal or in a log, a window of its own.
 */
export const look = z.enum(['browser', 'server', 'branded', 'terminal', 'log', 'dialog']);

/** A BCP 47 language tag, as far as sites use them. */
export const languageTag = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/;

const text = z.string().trim().min(1);

/** Where an entry begins in its article. Lines and columns count from 1. */
const place = { line: z.int().positive(), column: z.int().positive() };

/** What every entry of every collection has. `text` is its whole plain text, `html` its sanitised body without what other fields show. */
const entry = {
  guide: guideId,
  id: entryId,
  /** Position among the entries of its kind in the guide, from 0. */
  order: z.int().nonnegative(),
  /** Id of the section of the guide that the entry stands in. */
  section: entryId,
  text,
  html: z.string(),
  ...place,
};

/** Who shows a message. `slug` is the machine's name for it, such as `apache-httpd`. */
const producer = z.object({
  name: text,
  slug: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
});

/** What a pasted text is recognised by: exact texts, and codes each with its aliases. */
const recognition = {
  exact: z.array(text),
  codes: z.array(z.array(text).min(1)),
};

/** One way the error shows (DITA: condition). */
export const variantSchema = z.object({
  ...entry,
  message: text,
  /** `listed` where the author lists it, `prose` where it was found inside a sentence. */
  origin: z.enum(['listed', 'prose']),
  producer: producer.optional(),
  look,
  side: side.optional(),
  means: text.optional(),
  ...recognition,
  /** Ids of steps, the first to try first. */
  firstSteps: z.array(entryId),
});

/** Why the error happens, and the steps that remove it (DITA: cause). */
export const causeSchema = z.object({
  ...entry,
  title: text,
  side: side.optional(),
  /** Ids of the steps that remove the cause. */
  remedy: z.array(entryId),
});

/** One thing to do (DITA: remedy). `title` is a short imperative. */
export const stepSchema = z.object({
  ...entry,
  title: text,
  /** Position in the guide as a reader counts, from 1. */
  number: z.int().positive(),
  /** Six digits to say aloud. */
  code: stepCode,
  /** Counts from 1; one more with each release that changed its text. */
  revision: z.int().positive(),
  side,
  workedIf: text.optional(),
  takes: text.optional(),
  /** How long the step takes the reader's connection down, in words. */
  offlineFor: text.optional(),
  risk: text.optional(),
});

export const faqEntrySchema = z.object({ ...entry, question: text });

/** A message often taken for this error that is not it, and where to go instead. */
export const lookAlikeSchema = z.object({
  ...entry,
  message: text,
  status: z.string().optional(),
  instead: text.optional(),
  ...recognition,
});

/** One heading of the article with the prose under it that stands in no entry. */
export const sectionSchema = z.object({
  id: entryId,
  kind: sectionKind,
  side: side.optional(),
  /** Empty for the prose before the first heading. */
  title: z.string(),
  text: z.string(),
  html: z.string(),
  ...place,
});

/** One article. Its other entries stand in collections of their own and name it by `guide`. */
export const guideSchema = z.object({
  id: guideId,
  title: text,
  summary: z.string(),
  /** The HTTP status the guide is about, as written: `502`. */
  status: z.string().optional(),
  updated: z.iso.date('expected a date such as 2026-01-31').optional(),
  lang: z.string().regex(languageTag, 'expected a language tag such as en or pt-BR').optional(),
  /** Addresses at which the article used to be, as written; `old-address.ts` reads them. */
  redirectFrom: z.array(z.string()),
  /** In the order of the article. */
  sections: z.array(sectionSchema),
  lookAlikes: z.array(lookAlikeSchema),
});

export type Side = z.infer<typeof side>;
export type Look = z.infer<typeof look>;
export type SectionKind = z.infer<typeof sectionKind>;
export type Producer = z.infer<typeof producer>;
export type Variant = z.infer<typeof variantSchema>;
export type Cause = z.infer<typeof causeSchema>;
export type Step = z.infer<typeof stepSchema>;
export type FaqEntry = z.infer<typeof faqEntrySchema>;
export type LookAlike = z.infer<typeof lookAlikeSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Guide = z.infer<typeof guideSchema>;
