/** `guides.json`: the guides, their sections and their look-alikes. */
import { z } from 'zod';
import { sectionKind } from '../schema.ts';
import { actor, address, body, entry, id, recognition, url } from './fields.ts';
import { file } from './file.ts';

const section = z.object({
  id: entry.id,
  kind: sectionKind.describe('What it holds; `intro` is the prose before the first heading.'),
  side: actor,
  title: z.string().describe('Its heading; empty for the prose before the first.'),
  ...body,
  ...address,
});

const lookAlike = z.object({
  id: entry.id,
  section: entry.section,
  message: z.string().describe('The message that is often taken for the error of the guide and is not it.'),
  status: z.string().optional().describe('The HTTP status that it has, as written: `503`.'),
  instead: z.string().optional().describe('Where to go instead, in words.'),
  ...recognition,
  ...body,
  ...address,
});

const count = z.int().nonnegative();

const counts = z.object({
  variants: count.describe('How many variants.'),
  causes: count.describe('How many causes.'),
  steps: count.describe('How many steps.'),
  faq: count.describe('How many questions.'),
  lookAlikes: count.describe('How many look-alikes.'),
});

const guide = z.object({
  id: id.describe('Its id, unique in the site.'),
  title: z.string().describe('Its title.'),
  summary: z.string().describe('What it is about in one or two sentences; may be empty.'),
  status: z.string().optional().describe('The HTTP status that it is about, as written: `502`.'),
  lang: z.string().describe('BCP 47 tag of the language that it is written in.'),
  updated: z.iso.date().optional().describe('The day on which its author changed it last.'),
  counts: counts.describe('How many entries of each kind it has.'),
  ...address,
  markdown: url.describe('Root-relative address of the whole guide as Markdown.'),
  sections: z.array(section).describe('Its sections in the order of its article.'),
  lookAlikes: z.array(lookAlike).describe('Messages that are not its error, in the order of its article.'),
});

export const guides = file('Guides', 'The guides of a Waymark site.', {
  guides: z.array(guide).describe('All guides, by id.'),
});
