/** The collections that compiling has written, as the release reads them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cause, FaqEntry, Guide, PublishedGuide, Site, Step, Variant } from '../guide/index.ts';

/** All entries of a site, in the order of their keys. */
export interface Collections {
  site: Site;
  guides: Guide[];
  variants: Variant[];
  causes: Cause[];
  steps: Step[];
  faq: FaqEntry[];
  /** Of all guides, also of those that are no more. */
  permalinks: PublishedGuide[];
}

/** Reads the JSON files in `folder`. They are the build's own and were checked when written. Rejects when one is missing. */
export async function readCollections(folder: string): Promise<Collections> {
  const read = async <Entry>(name: string): Promise<Entry[]> => {
    const entries: Record<string, Entry> = JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'));
    return Object.keys(entries)
      .sort()
      .map((key) => entries[key]!);
  };
  const [site] = await read<Site>('site');
  if (!site) throw new Error(`${join(folder, 'site.json')} holds no site.`);
  return {
    site,
    guides: await read<Guide>('guides'),
    variants: await read<Variant>('variants'),
    causes: await read<Cause>('causes'),
    steps: await read<Step>('steps'),
    faq: await read<FaqEntry>('faq'),
    permalinks: await read<PublishedGuide>('permalinks'),
  };
}
