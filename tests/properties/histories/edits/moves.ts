/** Entries and sections that come, or change places. */

import type { Random } from '../../articles/random.ts';
import { holdsEntries, kindIn, newEntry, newSection, twinOf } from '../first-site.ts';
import { hasTwin, openLinksOf, ownId, promisedId, writeEnding, writeId } from '../ledger-words.ts';
import type { Holds, ModelEntry, ModelSection } from '../world.ts';
import { onEntry, onHeading } from './edit.ts';

/** Puts an entry into a section, somewhere. */
export function putInto({ entries }: ModelSection, entry: ModelEntry, random: Random): void {
  entries.splice(random.integer(0, entries.length), 0, entry);
}

/** Takes an entry out of its section. */
export function takeFrom({ entries }: ModelSection, entry: ModelEntry): void {
  entries.splice(entries.indexOf(entry), 1);
}

const sides: Partial<Record<Holds, Holds>> = { visitor: 'operator', operator: 'visitor', steps: 'operator' };

const insert = onHeading(
  ({ guide, section }, world, random) => {
    if (!holdsEntries(section.holds)) return false;
    putInto(section, newEntry(world, guide, kindIn[section.holds], random), random);
    return true;
  },
  ({ section }) => holdsEntries(section.holds),
);

export const placeEdits = {
  'a new entry': insert,
  'a new section': onHeading(({ guide }, world, random) => {
    const kinds: Holds[] = ['prose', 'causes', 'faq', 'variants', 'look-alikes', 'operator'];
    const missing = kinds.filter((holds) => !guide.sections.some((section) => section.holds === holds));
    if (missing.length === 0) return false;
    guide.sections.push(newSection(world, guide, random.pick(missing), random));
    return true;
  }),
  'entries in another order': onEntry(
    ({ section, entry }, _, random) => {
      takeFrom(section, entry);
      putInto(section, entry, random);
      return true;
    },
    ({ section }) => section.entries.length > 1,
  ),
  'sections in another order': onHeading(
    ({ guide, section }, _, random) => {
      guide.sections.splice(guide.sections.indexOf(section), 1);
      const first = guide.sections[0]?.holds === 'intro' ? 1 : 0;
      guide.sections.splice(random.integer(first, guide.sections.length), 0, section);
      return true;
    },
    ({ guide, section }) => section.holds !== 'intro' && guide.sections.length > 2,
  ),
  'to another section': onEntry(
    ({ guide, section, entry }, world, random) => {
      const holds = sides[section.holds] as Holds;
      let target = guide.sections.find((one) => one.holds === holds);
      if (!target) {
        target = { ...newSection(world, guide, holds, random), entries: [] };
        guide.sections.push(target);
      }
      takeFrom(section, entry);
      putInto(target, entry, random);
      return true;
    },
    ({ section }) => section.holds in sides && section.entries.length > 1,
  ),
  'steps counted anew': onEntry(
    ({ guide }, _, random) => {
      guide.firstNumber = random.integer(0, 40);
      return true;
    },
    ({ entry }) => entry.kind === 'step',
  ),
};

export const farMoves = {
  'a twin of its title': onEntry(({ guide, section, entry }, world, random) => {
    putInto(section, twinOf(world, guide, entry, false, random), random);
    return true;
  }),
  'a twin of its title and text': onEntry(({ guide, section, entry }, world, random) => {
    putInto(section, twinOf(world, guide, entry, true, random), random);
    return true;
  }),
  'to another kind': onEntry((one, world, random) => {
    const { guide, section, entry } = one;
    const targets = guide.sections.filter(({ holds }) => holdsEntries(holds) && kindIn[holds] !== entry.kind);
    if (targets.length === 0) return false;
    const target = random.pick(targets);
    writeId(entry, entry.explicit ?? promisedId(world, guide.file, entry.identity) ?? ownId(world));
    takeFrom(section, entry);
    entry.kind = kindIn[target.holds as keyof typeof kindIn];
    putInto(target, entry, random);
    return true;
  }),
  'to another guide': onEntry((one, world, random) => {
    const { guide, section, entry } = one;
    const targets = world.guides
      .filter((other) => other !== guide)
      .flatMap(({ sections }) => sections.filter(({ holds }) => holdsEntries(holds) && kindIn[holds] === entry.kind));
    if (targets.length === 0) return false;
    const links = openLinksOf(world, entry.identity);
    takeFrom(section, entry);
    delete entry.explicit;
    putInto(random.pick(targets), entry, random);
    if (random.chance(50) && !hasTwin(world, entry)) return true;
    writeId(entry, ownId(world));
    for (const link of links) writeEnding(world, link);
    return true;
  }),
};
