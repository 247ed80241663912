/** `steps.json`: what to do. */
import { z } from 'zod';
import { address, body, entry, url } from './fields.ts';
import { file } from './file.ts';

/** A step code, as `step-code.ts` has it, by a pattern that JSON Schema can say. */
export const code = z.string().regex(/^[1-9][0-9]{5}$/);

const step = z.object({
  ...entry,
  code: code.describe('Six digits that name the step in the whole site for good, to say aloud.'),
  number: z.int().positive().describe('Its position among all steps of its guide, from 1.'),
  side: z.enum(['visitor', 'operator']).describe('Who does it: the visitor who sees the error, or the operator.'),
  title: z.string().describe('What to do, as a short imperative.'),
  workedIf: z.string().optional().describe('What one sees when it has worked.'),
  takes: z.string().optional().describe('How long it takes, in words.'),
  offlineFor: z.string().optional().describe('How long it takes the connection down, in words.'),
  risk: z.string().optional().describe('What it may cost, in words.'),
  revision: z.int().positive().describe('Counts from 1; one more with each release that changed its text.'),
  ...body,
  ...address,
  codeUrl: url.describe('Root-relative address that leads to the step by its code.'),
});

export const steps = file('Steps', 'What to do about the errors of a Waymark site.', {
  steps: z.array(step).describe('All steps, by id of their guide, then by number.'),
});
