/** Collections to files, one JSON each, byte-identical for identical content. */

import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  causeSchema,
  compiledSiteSchema,
  faqEntrySchema,
  guideSchema,
  stepSchema,
  variantSchema,
} from '../guide/index.ts';
import type { Compilation } from './content.ts';
import type { workFolder } from './work-folder.ts';

/**
 * Writes the collections, and copies the owner's pages and logo, into the work folder, which is emptied of earlier ones.
 *
 * @throws Error naming the article's place when an entry does not fit its schema: a defect of the compiler, not of the article.
 */
export async function writeCollections(
  { guides, site }: Compilation,
  content: string,
  work: ReturnType<typeof workFolder>,
): Promise<void> {
  const keyed = <Entry extends { guide: string; id: string }>(entries: Entry[]) =>
    entries.map((entry) => [`${entry.guide}/${entry.id}`, entry] as const);
  const collections = {
    guides: [guideSchema, guides.map(({ guide }) => [guide.id, guide] as const)],
    variants: [variantSchema, guides.flatMap(({ variants }) => keyed(variants))],
    causes: [causeSchema, guides.flatMap(({ causes }) => keyed(causes))],
    steps: [stepSchema, guides.flatMap(({ steps }) => keyed(steps))],
    faq: [faqEntrySchema, guides.flatMap(({ faq }) => keyed(faq))],
    site: [compiledSiteSchema, [['site', site] as const]],
  } as const;
  await mkdir(join(work.folder, 'collections'), { recursive: true });
  for (const [name, [schema, entries]] of Object.entries(collections)) {
    for (const [key, entry] of entries) guard(schema, key, entry);
    await writeFile(work.collection(name), `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`);
  }
  await replaceFolder(join(content, 'pages'), work.pages);
  await rm(work.public, { recursive: true, force: true });
  await mkdir(work.public, { recursive: true });
  if (site.logo) await cp(join(content, site.logo), join(work.public, site.logo));
}

function guard(schema: z.ZodType, key: string, entry: object): void {
  const result = schema.safeParse(entry);
  if (result.success) return;
  const line = 'line' in entry ? ` (line ${entry.line} of its article)` : '';
  throw new Error(`The entry ${key}${line} does not fit its collection: ${z.prettifyError(result.error)}`);
}

async function replaceFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  if (existsSync(from)) await cp(from, to, { recursive: true });
  else await mkdir(to, { recursive: true });
}
