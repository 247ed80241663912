/** The site that a history begins with. */
import type { EntryKind } from '../../../src/guide/index.ts';
import type { Random } from '../articles/random.ts';
import { headings } from '../articles/words.ts';
import { newBody, newTitle, remembered, sentences } from './texts.ts';
import { lookAlikeHeadings, templates } from './words.ts';
import { emptyWorld, type Holds, type ModelEntry, type ModelGuide, newNumber, type World } from './world.ts';

/** The kind of the entries of a section. */
export const kindIn: Record<Exclude<Holds, 'intro' | 'prose'>, Exclude<EntryKind, 'section'>> = {
  variants: 'variant',
  causes: 'cause',
  steps: 'step',
  visitor: 'step',
  operator: 'step',
  faq: 'faq',
  'look-alikes': 'look-alike',
};

/** Whether a section has entries. */
export function holdsEntries(holds: Holds): holds is keyof typeof kindIn {
  return holds in kindIn;
}

/** Headings that a section may have. */
export function headingsFor(holds: Exclude<Holds, 'intro'>): readonly string[] {
  return holds === 'look-alikes' ? lookAlikeHeadings : headings[holds];
}

/** A site of one to three guides. */
export function firstSite(random: Random): World {
  const world = emptyWorld();
  const count = random.integer(1, 3);
  for (let index = 0; index < count; index++) world.guides.push(newGuide(world, random));
  return world;
}

function newGuide(world: World, random: Random): ModelGuide {
  const identity = newNumber(world);
  const template = random.chance(25) ? random.integer(0, templates.length - 1) : undefined;
  const steps: Holds[] = random.chance(50) ? ['visitor', 'operator'] : ['steps'];
  const kinds: Holds[] = ['variants', 'causes', ...steps, 'faq', 'look-alikes', 'prose'];
  const held = [...(random.chance(50) ? (['intro'] as const) : []), ...random.some(kinds, random.integer(2, 5))];
  const guide: ModelGuide = {
    identity,
    file: `guide-${identity}`,
    title: `Guide ${identity}`,
    template,
    firstNumber: 1,
    sections: [],
  };
  for (const holds of held) guide.sections.push(newSection(world, guide, holds, random));
  return guide;
}

/** A section with its heading and entries. */
export function newSection(world: World, guide: ModelGuide, holds: Holds, random: Random) {
  const used = new Set(
    [...guide.sections.map(({ heading }) => heading), ...world.removed.map(({ entry }) => entry)].map(
      ({ title }) => title,
    ),
  );
  const title =
    holds === 'intro'
      ? ''
      : (random.some(
          headingsFor(holds).filter((one) => !used.has(one)),
          1,
        )[0] ?? `Part ${newNumber(world)}`);
  const isProse = !holdsEntries(holds);
  const heading: ModelEntry = {
    identity: newNumber(world),
    kind: 'section',
    title,
    body: isProse || random.chance(30) ? sentences(random, random.integer(1, 3)).join(' ') : '',
  };
  const count = isProse ? 0 : random.integer(1, 5);
  const entries = isProse ? [] : Array.from({ length: count }, () => newEntry(world, guide, kindIn[holds], random));
  return { holds, heading, entries };
}

/** An entry with a title of its own. */
export function newEntry(
  world: World,
  { template }: ModelGuide,
  kind: Exclude<EntryKind, 'section'>,
  random: Random,
): ModelEntry {
  const title = newTitle(world, kind, random);
  const isBare = kind !== 'step' && kind !== 'faq' && random.chance(10);
  return { identity: newNumber(world), kind, title, body: isBare ? '' : newBody(random, template, title) };
}

/** Another entry with the title of one, and with its text too where `whole`. */
export function twinOf(world: World, { template }: ModelGuide, one: ModelEntry, whole: boolean, random: Random) {
  const { explicit: _, ...rest } = one;
  remembered(world, one.title);
  return { ...rest, identity: newNumber(world), body: whole ? one.body : newBody(random, template, one.title) };
}
