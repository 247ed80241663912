/** The guides with all their entries, as the pages need them. */
import { type CollectionEntry, getCollection } from 'astro:content';
import type { SettledGuide } from '../../guide/index.ts';

type EntryCollection = 'variants' | 'causes' | 'steps' | 'faq';

/** All guides, by title, numbers in it as numbers; the entries of each in the order of its article. */
export async function settledGuides(): Promise<SettledGuide[]> {
  const [guides, variants, causes, steps, faq] = await Promise.all([
    getCollection('guides'),
    byGuide('variants'),
    byGuide('causes'),
    byGuide('steps'),
    byGuide('faq'),
  ]);
  const { compare } = new Intl.Collator('en', { numeric: true });
  return guides
    .map(({ data: guide }) => ({
      guide,
      variants: variants.get(guide.id) ?? [],
      causes: causes.get(guide.id) ?? [],
      steps: steps.get(guide.id) ?? [],
      faq: faq.get(guide.id) ?? [],
    }))
    .sort((a, b) => compare(a.guide.title, b.guide.title) || (a.guide.id < b.guide.id ? -1 : 1));
}

async function byGuide<Name extends EntryCollection>(name: Name) {
  const groups = new Map<string, CollectionEntry<Name>['data'][]>();
  for (const { data } of await getCollection(name)) {
    const group = groups.get(data.guide);
    if (group) group.push(data);
    else groups.set(data.guide, [data]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.order - b.order);
  return groups;
}
