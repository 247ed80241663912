/** Entries that go, with or without others in their place, and that come back. */
import { hasEnded } from '../../../../src/permalinks/ledger/schema.ts';
import type { Random } from '../../articles/random.ts';
import { holdsEntries, kindIn, newEntry } from '../first-site.ts';
import { aliveIn, guideOf } from '../lead.ts';
import {
  hasTwin,
  isReleased,
  ledgerEntry,
  linksOf,
  openLinksOf,
  promisedId,
  takeEndingOut,
  writeEnding,
  writeId,
} from '../ledger-words.ts';
import { newTitle, sentencesOf, withMoreWords } from '../texts.ts';
import { type End, newNumber, type Standing, standings, type World } from '../world.ts';
import { onEntry, onHeading } from './edit.ts';
import { putInto, takeFrom } from './moves.ts';

/**
 * Takes an entry out, or a section without entries; its author writes into the ledger what became of it, or waits to be asked.
 *
 * @returns False where it was never released and others are said to have gone on in it.
 */
export function takeOut(world: World, { guide, section, entry }: Standing, end: End, isTold: boolean): boolean {
  const { identity } = entry;
  const isHeir = [...world.ends.values()].some((one) => Object.values(one).includes(identity));
  if (isHeir && !isReleased(world, identity)) return false;
  if (entry === section.heading) guide.sections.splice(guide.sections.indexOf(section), 1);
  else takeFrom(section, entry);
  world.removed.push({ entry, guide: guide.identity, holds: section.holds });
  world.ends.set(identity, end);
  // Whoever writes a second entry of one title says which of the two it is that goes.
  if (isTold || hasTwin(world, entry) || world.swapped.has(identity))
    for (const link of openLinksOf(world, identity)) writeEnding(world, link);
  return true;
}

const retired = (world: World, random: Random): End => {
  const others = standings(world).filter(({ entry }) => entry.title !== '');
  const instead = random.chance(40) ? random.pick(others).entry.identity : undefined;
  return { retired: 'Nobody needs this any more.', ...(instead !== undefined && { instead }) };
};

/** Any other entry, or now and then a guide. */
const heirOf = (world: World, { entry, guide }: Standing, random: Random): End | undefined => {
  const others = standings(world).filter((other) => other.entry !== entry && other.entry.title !== '');
  const near = others.filter((other) => other.guide === guide);
  if (random.chance(10)) return { to: random.pick(world.guides).identity };
  const from = random.chance(70) && near.length > 0 ? near : others;
  return from.length > 0 ? { to: random.pick(from).entry.identity } : undefined;
};

const moved = (isTold: boolean) =>
  onEntry((one, world, random) => {
    const end = heirOf(world, one, random);
    return end !== undefined && takeOut(world, one, end, isTold);
  });

const gone = (isTold: boolean) =>
  onEntry((one, world, random) => {
    const end = retired(world, random);
    return (!('instead' in end) || end.instead !== one.entry.identity) && takeOut(world, one, end, isTold);
  });

export const endings = {
  'moved as the ledger says': moved(true),
  'moved when asked': moved(false),
  'retired as the ledger says': gone(true),
  'retired when asked': gone(false),
  'a draft that goes': onEntry(
    (one, world) => takeOut(world, one, { retired: 'It never was there.' }, false),
    ({ entry }, world) => !isReleased(world, entry.identity),
  ),
  'another in its place': onEntry((one, world, random) => {
    const { guide, section } = one;
    if (!holdsEntries(section.holds)) return false;
    const at = section.entries.indexOf(one.entry);
    if (!takeOut(world, one, retired(world, random), random.chance(30))) return false;
    section.entries.splice(at, 0, newEntry(world, guide, kindIn[section.holds], random));
    return true;
  }),
  'a section that goes': onHeading(
    (one, world, random) => takeOut(world, one, retired(world, random), random.chance(50)),
    ({ section, guide }) => section.holds === 'prose' && guide.sections.length > 2,
  ),
};

export const splitsAndMerges = {
  /** The first part keeps the title or gets a longer one; which of both is the old one, its author says if asked. */
  split: onEntry((one, world, random) => {
    const { guide, section, entry } = one;
    const parts = sentencesOf(entry.body);
    if (parts.length < 2 || entry.explicit !== undefined || !holdsEntries(section.holds)) return false;
    const count = random.integer(1, parts.length - 1);
    const part = { ...entry, identity: newNumber(world), body: parts.slice(count).join(' ') };
    part.title = newTitle(world, kindIn[section.holds], random);
    entry.body = parts.slice(0, count).join(' ');
    const keepsTitle = random.chance(50);
    if (!keepsTitle)
      entry.title = random.pick([withMoreWords(entry.title, random), newTitle(world, kindIn[section.holds], random)]);
    putInto(section, part, random);
    const isOpen = entry.body.length < (keepsTitle ? 0.4 : 0.5) * (entry.body.length + part.body.length);
    if (isOpen && guide.template === undefined && random.chance(50)) {
      [entry.identity, part.identity] = [part.identity, entry.identity];
      world.swapped.add(part.identity);
    }
    const old = random.chance(50) ? [entry, part].find(({ identity }) => isReleased(world, identity)) : undefined;
    const id = old && promisedId(world, guide.file, old.identity);
    if (old && id !== undefined) writeId(old, id);
    return true;
  }),
  merge: onEntry((one, world, random) => {
    const { guide, section, entry } = one;
    const others = standings(world).filter(
      (other) =>
        other.guide === guide &&
        other.entry.kind === entry.kind &&
        other.entry !== entry &&
        other.entry !== other.section.heading,
    );
    if (others.length === 0 || !holdsEntries(section.holds)) return false;
    const other = random.pick(others);
    const [title, body] = [other.entry.title, other.entry.body];
    if (!takeOut(world, other, { to: entry.identity }, random.chance(60))) return false;
    entry.body = [entry.body, body].filter(Boolean).join(' ');
    const both = `${entry.title} and ${title.toLowerCase()}`;
    entry.title = random.pick([entry.title, entry.title, both, title]);
    return true;
  }),
};

export const returns = {
  'there again': (world: World, random: Random) => {
    const alive = aliveIn(world);
    const back = world.removed.filter(
      ({ entry, guide }) => alive.has(guide) && !alive.has(entry.identity) && isReleased(world, entry.identity),
    );
    if (back.length === 0) return false;
    const { entry, guide, holds } = random.pick(back);
    const section = guideOf(world, guide)?.sections.find((one) => one.holds === holds);
    const link = linksOf(world, entry.identity).at(-1);
    if (!section || !link || entry.kind === 'section') return false;
    putInto(section, entry, random);
    world.ends.delete(entry.identity);
    world.removed = world.removed.filter((one) => one.entry !== entry);
    delete entry.explicit;
    const former = linksOf(world, entry.identity).map((one) => ledgerEntry(world, one));
    // Links of which the author was not yet asked lead to it again by themselves; earlier ones lead to the last.
    const isOpen = former.some((one) => !hasEnded(one));
    const last = former
      .map(({ ended = '9' }) => ended)
      .sort()
      .at(-1);
    for (const one of former) if (!isOpen && (one.ended ?? '9') === last) takeEndingOut(one);
    if (random.chance(50)) writeId(entry, link.id);
    return true;
  },
};
