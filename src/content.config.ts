/** The collections as pages see them: the JSON that compiling wrote, through the schemas it was written by. */

import { defineCollection } from 'astro:content';
import { readdirSync } from 'node:fs';
import { file, glob } from 'astro/loaders';
import { workFolder } from './compile/work-folder.ts';
import {
  causeSchema,
  compiledSiteSchema,
  faqEntrySchema,
  guideSchema,
  pageSchema,
  publishedGuideSchema,
  stepSchema,
  variantSchema,
} from './guide/index.ts';

const work = workFolder();
const hasPages = readdirSync(work.pages).some((name) => name.endsWith('.mdx'));
const compiled = (name: string) => file(work.collection(name));

export const collections = {
  guides: defineCollection({ loader: compiled('guides'), schema: guideSchema }),
  variants: defineCollection({ loader: compiled('variants'), schema: variantSchema }),
  causes: defineCollection({ loader: compiled('causes'), schema: causeSchema }),
  steps: defineCollection({ loader: compiled('steps'), schema: stepSchema }),
  faq: defineCollection({ loader: compiled('faq'), schema: faqEntrySchema }),
  /** One entry a guide, also of guides that are no more: what was published, and where it leads now. */
  permalinks: defineCollection({ loader: compiled('permalinks'), schema: publishedGuideSchema }),
  /** One entry, `site`: what the owner says in `site.yml`, defaults filled in, and which pages there are. */
  site: defineCollection({ loader: compiled('site'), schema: compiledSiteSchema }),
  /** Editorial pages, copied from the content folder. */
  pages: defineCollection({
    loader: hasPages ? glob({ pattern: '*.mdx', base: work.pages }) : () => [],
    schema: pageSchema,
  }),
};
