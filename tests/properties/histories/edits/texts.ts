/** Edits of titles and texts, at which nothing moves. */

import type { Random } from '../../articles/random.ts';
import { headingsFor, holdsEntries, kindIn } from '../first-site.ts';
import {
  bodyALittle,
  bodyMuch,
  newBody,
  newTitle,
  remembered,
  sentences,
  withMoreWords,
  withSynonyms,
} from '../texts.ts';
import { areLike, type ModelEntry, plainTitle, type Standing, type World } from '../world.ts';
import { onEntry, onHeading } from './edit.ts';

const retitled = (entry: ModelEntry, world: World, title: string) => {
  const isOther = title !== entry.title && !world.swapped.has(entry.identity);
  if (isOther) entry.title = remembered(world, title);
  return isOther;
};

const otherTitle = ({ entry, section }: Standing, world: World, random: Random) => {
  if (!holdsEntries(section.holds) || world.swapped.has(entry.identity)) return false;
  entry.title = newTitle(world, kindIn[section.holds], random);
  return true;
};

const rebodied = (entry: ModelEntry, body: string) => {
  entry.body = body;
  return true;
};

/** Edits of a title or a text alone. */
export const textEdits = {
  'title in synonyms': onEntry(({ entry }, world, random) => retitled(entry, world, withSynonyms(entry.title, random))),
  'title with more words': onEntry(({ entry }, world, random) =>
    retitled(entry, world, withMoreWords(entry.title, random)),
  ),
  'title in other words': onEntry(otherTitle),
  'text a little': onEntry(({ entry }, _, random) => rebodied(entry, bodyALittle(entry.body, random))),
  'text by half': onEntry(({ entry }, _, random) => rebodied(entry, bodyMuch(entry.body, random))),
  'text wholly': onEntry(({ entry, guide }, _, random) =>
    rebodied(entry, newBody(random, guide.template, entry.title)),
  ),
  'other heading': onHeading(
    ({ entry, section, guide }, _, random) => {
      const used = new Set(guide.sections.map(({ heading }) => heading.title));
      const free = section.holds === 'intro' ? [] : headingsFor(section.holds).filter((title) => !used.has(title));
      if (free.length === 0) return false;
      entry.title = random.pick(free);
      return true;
    },
    ({ section }) => section.holds !== 'intro',
  ),
  'text of a section': onHeading(({ entry }, _, random) =>
    rebodied(entry, sentences(random, random.integer(1, 3)).join(' ')),
  ),
};

/** Edits of a title and a text at once, and of two entries. */
export const rewrites = {
  'title and text': onEntry((one, world, random) => {
    const { entry, guide } = one;
    const title = random.pick([withSynonyms, withMoreWords])(entry.title, random);
    if (random.chance(30) || !retitled(entry, world, title)) otherTitle(one, world, random);
    if (random.chance(70)) entry.body = random.pick([bodyALittle, bodyMuch])(entry.body, random);
    else entry.body = newBody(random, guide.template, entry.title);
    return true;
  }),
  /** Titles or texts of two entries change places; each then is, for its author, the one of its title or that of its text. */
  swap: onEntry((one, world, random) => {
    const { guide, entry } = one;
    const others = guide.sections
      .flatMap(({ entries }) => entries)
      .filter((other) => other !== entry && other.kind === entry.kind);
    if (others.length === 0) return false;
    const other = random.pick(others);
    const both = [entry, other];
    const isOld = ({ identity, title }: ModelEntry) =>
      plainTitle(world.released.get(identity)?.title ?? '') === plainTitle(title);
    if (plainTitle(other.title) === plainTitle(entry.title) || !both.every(isOld)) return false;
    if (both.some(({ explicit }) => explicit !== undefined)) return false;
    // Where the texts tell little or nothing, an entry is its title for its author too.
    const isTold = both.every(({ body }) => body.length > 150) && !areLike(entry.body, other.body);
    if (random.chance(50)) [other.title, entry.title] = [entry.title, other.title];
    else [other.body, entry.body] = [entry.body, other.body];
    const goesByTitle = !isTold || random.chance(50);
    const hasOwnTitle = isOld(entry);
    if (goesByTitle !== hasOwnTitle) [other.identity, entry.identity] = [entry.identity, other.identity];
    if (goesByTitle) for (const { identity } of both) world.swapped.add(identity);
    return true;
  }),
};
