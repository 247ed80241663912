/** The fields that the files of the API share, each described as their JSON Schemas publish it. */
import { z } from 'zod';
import { side } from '../schema.ts';

/** An id, of a guide or of an entry. */
export const id = z.string().regex(/^[a-z0-9-]{1,64}$/);

/** A root-relative address, base path included. */
export const url = z.string().regex(/^\//);

/** Ids of steps of the same guide. */
export const stepIds = z.array(id);

/** Where something is linked to for good. */
export const address = {
  url: url.describe('Root-relative address that links to it for good, base path included.'),
  href: z.url().optional().describe('The same address in full; only where the address of the site is known.'),
};

/** What is written in an entry. */
export const body = {
  text: z.string().describe('Its whole plain text.'),
  html: z
    .string()
    .describe('Its body as sanitised HTML, without what other fields say; links within the site are root-relative.'),
};

/** What every entry of a collection has. */
export const entry = {
  guide: id.describe('Id of the guide that it belongs to.'),
  id: id.describe('Its id, unique in its guide.'),
  section: id.describe('Id of the section of the guide that it stands in.'),
};

export const actor = side
  .optional()
  .describe('Who can act: the visitor who sees the error, or the operator of the site that shows it.');

/** What a text is recognised by. */
export const recognition = {
  exact: z.array(z.string()).describe('Texts to know it by, as they are shown.'),
  codes: z.array(z.array(z.string()).min(1)).describe('Codes to know it by, each with its other spellings.'),
};
