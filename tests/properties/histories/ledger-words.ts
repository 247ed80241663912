/** What authors write into ledgers, and how they name entries there and in articles. */
import { type Ending, hasEnded, type LedgerEntry } from '../../../src/permalinks/ledger/schema.ts';
import { aliveIn, guideOf } from './lead.ts';
import { type Link, linkKey, type ModelEntry, newNumber, plainTitle, standings, type World } from './world.ts';

/** An entry as its ledger has it. */
export function ledgerEntry(world: World, { guide, kind, id }: Pick<Link, 'guide' | 'kind' | 'id'>): LedgerEntry {
  const entry = world.ledgers.get(guide)?.entries.find((one) => one.kind === kind && one.id === id);
  if (!entry) throw new Error(`The ledger of ${guide} has no ${kind} ${id}.`);
  return entry;
}

/** The links of an identity, those that have not ended first. */
export function linksOf(world: World, identity: number): Link[] {
  return [...world.links.values()]
    .filter((link) => link.identity === identity)
    .sort((a, b) => Number(hasEnded(ledgerEntry(world, a))) - Number(hasEnded(ledgerEntry(world, b))));
}

/** The links of an identity that have not ended. */
export function openLinksOf(world: World, identity: number): Link[] {
  return linksOf(world, identity).filter((link) => !hasEnded(ledgerEntry(world, link)));
}

export function isReleased(world: World, identity: number): boolean {
  return [...world.links.values()].some((link) => link.identity === identity);
}

/** The id that an entry has in its guide, as far as a release has promised it. */
export function promisedId(world: World, guide: string, identity: number): string | undefined {
  return openLinksOf(world, identity).find((link) => link.guide === guide)?.id;
}

/** Whether another entry has the title that one has, or had when it was released. */
export function hasTwin(world: World, entry: ModelEntry): boolean {
  const titles = [entry.title, world.released.get(entry.identity)?.title ?? entry.title].map(plainTitle);
  return standings(world).some(({ entry: other }) => other !== entry && titles.includes(plainTitle(other.title)));
}

/** An id that nothing ever had. */
export function ownId(world: World): string {
  return `own-${newNumber(world)}`;
}

/** Writes an id behind a title, where there is one. */
export function writeId(entry: ModelEntry, id: string): boolean {
  if (entry.title === '') return false;
  entry.explicit = id;
  return true;
}

/** How a ledger of `guide` names what has an identity; an entry that has no lasting name yet is given one. */
function nameOf(world: World, identity: number, guide: string, ofGuide: boolean): string {
  const aGuide = guideOf(world, identity)?.file ?? [...world.files].find(([, one]) => one === identity)?.[0];
  if (aGuide !== undefined) return ofGuide ? aGuide : `/${aGuide}/`;
  const standing = standings(world).find(({ entry }) => entry.identity === identity);
  const named = standing && nameIn(world, standing.guide.file, standing.entry);
  const [link] = linksOf(world, identity);
  const place = named ?? link;
  if (!place) throw new Error(`The model has no name for ${identity}.`);
  return place.guide === guide ? place.id : `${place.guide}#${place.id}`;
}

function nameIn(world: World, guide: string, entry: ModelEntry): Pick<Link, 'guide' | 'id'> | undefined {
  if (entry.explicit !== undefined) return { guide, id: entry.explicit };
  const promised = promisedId(world, guide, entry.identity);
  if (promised !== undefined) return { guide, id: promised };
  const id = ownId(world);
  return writeId(entry, id) ? { guide, id } : undefined;
}

/** Writes into a ledger what became of an entry. */
export function writeEnding(world: World, link: Pick<Link, 'guide' | 'kind' | 'id'>): void {
  const { identity } = world.links.get(linkKey(link)) as Link;
  write(world, ledgerEntry(world, link), identity, link.guide, false);
}

/** Writes into a ledger what became of its guide. */
export function writeGuideEnding(world: World, guide: string): void {
  const ledger = world.ledgers.get(guide);
  const identity = world.files.get(guide);
  if (ledger && identity !== undefined) write(world, ledger, identity, guide, true);
}

function write(world: World, where: Ending, identity: number, guide: string, ofGuide: boolean): void {
  takeEndingOut(where);
  if (aliveIn(world).has(identity)) {
    where.movedTo = nameOf(world, identity, guide, ofGuide);
    return;
  }
  const end = world.ends.get(identity);
  if (!end) throw new Error(`The model does not know what became of ${identity}.`);
  if ('to' in end) where.movedTo = nameOf(world, end.to, guide, ofGuide);
  else {
    where.retired = end.retired;
    if (end.instead !== undefined) where.instead = nameOf(world, end.instead, guide, ofGuide);
  }
}

/** An entry or a guide that is to be there again. */
export function takeEndingOut(where: Ending): void {
  delete where.movedTo;
  delete where.retired;
  delete where.instead;
  delete where.ended;
}
