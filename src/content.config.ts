/** The collections as pages see them: the JSON that compiling wrote, through the schemas it was written by. */

import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { workFolder } from './compile/work-folder.ts';
import { causeSchema, faqEntrySchema, guideSchema, siteSchema, stepSchema, variantSchema } from './guide/index.ts';

const work = workFolder();
const compiled = (name: string) => file(work.collection(name));

export const collections = {
  guides: defineCollection({ loader: compiled('guides'), schema: guideSchema }),
  variants: defineCollection({ loader: compiled('variants'), schema: variantSchema }),
  causes: defineCollection({ loader: compiled('causes'), schema: causeSchema }),
  steps: defineCollection({ loader: compiled('steps'), schema: stepSchema }),
  faq: defineCollection({ loader: compiled('faq'), schema: faqEntrySchema }),
  /** One entry, `site`: what the owner says in `site.yml`, defaults filled in. */
  site: defineCollection({ loader: compiled('site'), schema: siteSchema }),
  /** Editorial pages, copied from the content folder. */
  pages: defineCollection({
    loader: glob({ pattern: '*.mdx', base: work.pages }),
    schema: z.strictObject({ title: z.string(), description: z.string(), order: z.number().default(0) }),
  }),
};
