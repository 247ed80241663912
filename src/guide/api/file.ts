/** The frame of every file of the API. */
import { z } from 'zod';

/** The version that the addresses of the API name; within it fields are added, never taken away or changed. */
const version = 1;

/**
 * The schema of one file.
 *
 * @param title What the file is called.
 * @param description What it holds, for those who read its JSON Schema.
 * @param content Its own fields.
 */
export function file<Content extends z.ZodRawShape>(title: string, description: string, content: Content) {
  const schema = z.object({
    $schema: z.string().describe('Where the JSON Schema of this file is, relative to it.'),
    version: z
      .literal(version)
      .describe('Version of the API. Within it fields are added, none is taken away or changed.'),
    ...content,
  });
  return schema.meta({ title, description });
}

/** What stands around the content of a file. */
export function frameOf(name: string): { $schema: string; version: typeof version } {
  return { $schema: `schemas/${name}.json`, version };
}
