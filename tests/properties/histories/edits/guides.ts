/** Guides that get another name, become part of another, or are withdrawn. */

import { hasEnded } from '../../../../src/permalinks/ledger/schema.ts';
import type { Random } from '../../articles/random.ts';
import { isReleased, ledgerEntry, openLinksOf, writeEnding, writeGuideEnding } from '../ledger-words.ts';
import { entriesOf, type ModelGuide, newNumber, type World } from '../world.ts';
import { takeOut } from './endings.ts';

/** Writes into the ledger what became of a guide, or waits to be asked. */
function tell(world: World, guide: string, random: Random): void {
  if (random.chance(60)) writeGuideEnding(world, guide);
}

/** Whether no entry that was never released is named as what others went on in. */
function canGo(world: World, guide: ModelGuide): boolean {
  const heirs = new Set([...world.ends.values()].flatMap((end) => Object.values(end)));
  return [guide, ...entriesOf(guide)].every(
    ({ identity }) =>
      !heirs.has(identity) || isReleased(world, identity) || [...world.files.values()].some((one) => one === identity),
  );
}

export const guideEdits = {
  'a guide by another name': (world: World, random: Random) => {
    const guide = random.pick(world.guides);
    const before = guide.file;
    guide.file = `guide-${newNumber(world)}`;
    tell(world, before, random);
    return true;
  },
  'a guide as part of another': (world: World, random: Random) => {
    const [guide, into] = random.some(world.guides, 2);
    if (!guide || !into || !canGo(world, guide)) return false;
    for (const section of [...guide.sections]) {
      const { heading, holds, entries } = section;
      const same = into.sections.find((one) => one.holds === holds);
      const heir = same ?? (holds === 'intro' ? into.sections[0] : undefined);
      if (heir) {
        same?.entries.push(...entries.splice(0));
        // Unless its author says another thing, a heading goes on in that under which its entries are now.
        const isTold = random.chance(50);
        const end = { to: (isTold && random.chance(40)) || !same ? into.identity : heir.heading.identity };
        takeOut(world, { guide, section, entry: heading }, end, isTold);
      } else into.sections.push(section);
    }
    world.guides.splice(world.guides.indexOf(guide), 1);
    world.ends.set(guide.identity, { to: into.identity });
    tell(world, guide.file, random);
    return true;
  },
  'a guide withdrawn': (world: World, random: Random) => {
    const guide = random.pick(world.guides);
    if (world.guides.length < 2 || !canGo(world, guide)) return false;
    world.guides.splice(world.guides.indexOf(guide), 1);
    for (const { identity } of entriesOf(guide)) {
      world.ends.set(identity, { retired: 'Its guide is withdrawn.' });
      for (const link of openLinksOf(world, identity)) if (link.guide !== guide.file) writeEnding(world, link);
    }
    // What is said of the guide is said of all its entries, but for those of which another thing is said.
    const staying = new Set(entriesOf(guide).map(({ identity }) => identity));
    for (const link of world.links.values())
      if (link.guide === guide.file && !staying.has(link.identity) && !hasEnded(ledgerEntry(world, link)))
        writeEnding(world, link);
    const instead = random.chance(50) ? { instead: random.pick(world.guides).identity } : {};
    world.ends.set(guide.identity, { retired: 'We no longer make it.', ...instead });
    tell(world, guide.file, random);
    return true;
  },
};
