/** Entries as one shard: words, guides and steps become numbers. */
import type { SettledGuide } from '../../guide/index.ts';
import type { IndexedEntry, IndexedGuide, Shard } from '../known/shard.ts';
import type { Entry } from './entries.ts';

/**
 * Writes entries as a shard.
 *
 * @param rarity The weight of a word, from 0 to 1.
 * @param names Of each writer, by its slug.
 */
export function makeShard(
  entries: readonly Entry[],
  rarity: (word: string) => number,
  names: ReadonlyMap<string, string[][]>,
): Shard {
  const guides = [...new Set(entries.map(({ guide }) => guide))];
  const slugs = numbering(entries.flatMap(({ writer }) => writer ?? []));
  const namesOf = (slug: string) => names.get(slug) ?? [];
  const words = numbering([
    ...entries.flatMap(({ patterns }) => patterns.flat()),
    ...[...slugs.keys()].flatMap(namesOf).flat(),
  ]);
  const numbers = (list: string[]) => list.map((word) => words.get(word)!);
  const steps = new Map(
    guides.map((guide) => [
      guide,
      numbering(entries.filter((entry) => entry.guide === guide).flatMap((entry) => entry.steps)),
    ]),
  );
  return {
    words: [...words.keys()].join(' '),
    weights: [...words.keys()].map((word) => Math.round(rarity(word) * 35).toString(36)).join(''),
    guides: guides.map((guide) => indexedGuide(guide, [...steps.get(guide)!.keys()])),
    writers: [...slugs.keys()].map((slug) => ({ slug, names: namesOf(slug).map(numbers) })),
    entries: entries.map(({ guide, steps: ids, patterns, writer, ...rest }) => {
      const numbered: IndexedEntry = { ...rest, guide: guides.indexOf(guide), patterns: patterns.map(numbers) };
      if (ids.length > 0) numbered.steps = ids.map((id) => steps.get(guide)!.get(id)!);
      if (writer !== undefined) numbered.writer = slugs.get(writer)!;
      return numbered;
    }),
  };
}

function indexedGuide({ guide, steps }: SettledGuide, ids: string[]): IndexedGuide {
  const shown = new Map(steps.map(({ id, title, workedIf }) => [id, { id, title, ...(workedIf && { workedIf }) }]));
  return {
    id: guide.id,
    title: guide.title,
    ...(guide.status && { status: guide.status }),
    steps: ids.map((id) => shown.get(id)!),
  };
}

/** Distinct values, each with its number. */
function numbering(values: string[]): Map<string, number> {
  return new Map([...new Set(values)].map((value, index) => [value, index]));
}
