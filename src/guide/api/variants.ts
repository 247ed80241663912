/** `variants.json`: the messages by which an error shows. */
import { z } from 'zod';
import { look } from '../schema.ts';
import { actor, address, body, entry, recognition, stepIds } from './fields.ts';
import { file } from './file.ts';

const producer = z.object({
  name: z.string().describe('Its name for readers.'),
  slug: z.string().optional().describe('Its name for programs, such as `apache-httpd`.'),
});

const variant = z.object({
  ...entry,
  message: z.string().describe('The message as it is shown.'),
  origin: z
    .enum(['listed', 'prose'])
    .describe('Whether the author lists it, or it was found inside a sentence; `html` is then that sentence.'),
  producer: producer.optional().describe('The program that shows it.'),
  look: look.describe(
    'What it looks like: a browser’s own page, a server’s plain page, a page with its maker’s face, a terminal, a log, or a window of its own.',
  ),
  side: actor,
  means: z.string().optional().describe('What it means, in one sentence.'),
  ...recognition,
  firstSteps: stepIds.describe('Ids of the steps that its author says to try first, in their order; empty if none.'),
  ...body,
  ...address,
});

export const variants = file('Variants', 'The messages by which the errors of a Waymark site show.', {
  variants: z.array(variant).describe('All variants, by id of their guide, then in the order of its article.'),
});
