/** `faq.json`: questions and answers. */
import { z } from 'zod';
import { address, body, entry } from './fields.ts';
import { file } from './file.ts';

const question = z.object({
  ...entry,
  question: z.string().describe('The question.'),
  ...body,
  ...address,
});

export const faq = file('Questions and answers', 'Questions about the errors of a Waymark site, with their answers.', {
  faq: z.array(question).describe('All questions, by id of their guide, then in the order of its article.'),
});
