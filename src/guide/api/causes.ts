/** `causes.json`: why errors happen. */
import { z } from 'zod';
import { actor, address, body, entry, stepIds } from './fields.ts';
import { file } from './file.ts';

const cause = z.object({
  ...entry,
  title: z.string().describe('Its title.'),
  side: actor,
  remedy: stepIds.describe('Ids of the steps that remove it; empty if its author names none.'),
  ...body,
  ...address,
});

export const causes = file('Causes', 'Why the errors of a Waymark site happen.', {
  causes: z.array(cause).describe('All causes, by id of their guide, then in the order of its article.'),
});
