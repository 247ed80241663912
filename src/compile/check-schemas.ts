/** Entries against their schemas: what does not fit is told at the article's line, not as an offset in JSON. */
import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import {
  causeSchema,
  faqEntrySchema,
  guideSchema,
  type SettledGuide,
  stepSchema,
  variantSchema,
} from '../guide/index.ts';
import { fileFault } from './messages.ts';

/** A message for every value of a guide, read from `file`, that its collection refuses. */
export function checkSchemas({ guide, variants, causes, steps, faq }: SettledGuide, file: string): VFileMessage[] {
  return [
    ...faults(guideSchema, [{ ...guide, line: 1, column: 1 }], file),
    ...faults(variantSchema, variants, file),
    ...faults(causeSchema, causes, file),
    ...faults(stepSchema, steps, file),
    ...faults(faqEntrySchema, faq, file),
  ];
}

function faults(
  schema: z.ZodType,
  entries: { id: string; line: number; column: number }[],
  file: string,
): VFileMessage[] {
  return entries.flatMap((entry) => {
    const result = schema.safeParse(entry);
    const issues = result.success ? [] : result.error.issues;
    return issues.map(({ path, message }) => {
      const { line, column } = entry;
      const reason = `Unexpected value of \`${path.join('.')}\` in #${entry.id}: ${message}`;
      return fileFault(file, reason, 'entry-value', { line, column });
    });
  });
}
