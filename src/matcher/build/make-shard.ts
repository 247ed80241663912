/** Entries as one shard: guides, writers and steps become numbers. */
import type { SettledGuide } from '../../guide/index.ts';
import { distinctWords, type IndexedEntry, type IndexedGuide, patternsOf, type Shard } from '../known/shard.ts';
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
  const abouts = new Map(entries.map(({ guide, about }) => [guide, about]));
  const guides = [...abouts.keys()];
  const slugs = numbering(entries.flatMap(({ writer }) => writer ?? []));
  const steps = new Map(
    guides.map((guide) => [
      guide,
      numbering(entries.filter((entry) => entry.guide === guide).flatMap((entry) => entry.steps)),
    ]),
  );
  const shard = {
    guides: guides.map((guide) => indexedGuide(guide, abouts.get(guide), [...steps.get(guide)!.keys()])),
    writers: [...slugs.keys()].map((slug) => ({
      slug,
      names: (names.get(slug) ?? []).map((words) => words.join(' ')),
    })),
    entries: entries.map(
      ({ guide, about: _, steps: ids, texts, writer, ...rest }): IndexedEntry => ({
        ...rest,
        guide: guides.indexOf(guide),
        ...(writer !== undefined && { writer: slugs.get(writer)! }),
        ...(ids.length > 0 && { steps: ids.map((id) => steps.get(guide)!.get(id)!) }),
        ...(texts.length > 0 && { texts: texts.map((words) => words.join(' ')) }),
      }),
    ),
  };
  const weights = distinctWords(shard.entries.map(patternsOf), shard.writers).map((word) =>
    Math.round(rarity(word) * 35).toString(36),
  );
  return { ...shard, weights: weights.join('') };
}

function indexedGuide({ guide, steps }: SettledGuide, status: string | undefined, ids: string[]): IndexedGuide {
  const shown = new Map(
    steps.map(({ id, title, side, workedIf }) => [
      id,
      { id, title, ...(side === 'operator' && { forOwner: true as const }), ...(workedIf && { workedIf }) },
    ]),
  );
  return {
    id: guide.id,
    title: guide.title,
    ...(status && { status }),
    steps: ids.map((id) => shown.get(id)!),
  };
}

/** Distinct values, each with its number. */
function numbering(values: string[]): Map<string, number> {
  return new Map([...new Set(values)].map((value, index) => [value, index]));
}
