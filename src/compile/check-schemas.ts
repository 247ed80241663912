/** Entries against their schemas: what does not fit is told at the article's line, not as an offset in JSON. */
import { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import {
  causeSchema,
  faqEntrySchema,
  guideSchema,
  type SettledGuide,
  stepSchema,
  variantSchema,
} from '../guide/index.ts';

/** A message for every value of a guide that its collection refuses. */
export function checkSchemas({ guide, variants, causes, steps, faq }: SettledGuide): VFileMessage[] {
  return [
    ...faults(guideSchema, [{ ...guide, line: 1, column: 1 }]),
    ...faults(variantSchema, variants),
    ...faults(causeSchema, causes),
    ...faults(stepSchema, steps),
    ...faults(faqEntrySchema, faq),
  ];
}

function faults(schema: z.ZodType, entries: { id: string; line: number; column: number }[]): VFileMessage[] {
  return entries.flatMap((entry) => {
    const result = schema.safeParse(entry);
    const issues = result.success ? [] : result.error.issues;
    return issues.map(({ path, message }) => {
      const { line, column } = entry;
      const reason = `Unexpected value of \`${path.join('.')}\` in #${entry.id}: ${message}`;
      const fault = new VFileMessage(reason, { place: { line, column }, ruleId: 'entry-value', source: 'waymark' });
      fault.fatal = true;
      return fault;
    });
  });
}
