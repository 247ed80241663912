/** Whether every link leads where it was released for. */

import { readLedger } from '../../../src/compile/ledgers/read-ledger.ts';
import type { Destination, Fate, PublishedGuide } from '../../../src/guide/index.ts';
import { type Ledger, writeLedger } from '../../../src/permalinks/index.ts';
import type { Build, Placed } from './build/build.ts';
import { aliveIn, type Goal, goalOf } from './lead.ts';
import {
  areLike,
  type Link,
  linkKey,
  type ModelEntry,
  plainTitle,
  type Released,
  standings,
  textOf,
  type World,
} from './world.ts';

/** What was found: `faults` break a promise; `limits` counts entries that nobody could have told apart. */
export interface Verdict {
  faults: string[];
  limits: number;
}

/** Judges where a build leads all that was released before it. Entries that cannot be told apart change their identities in `world`. */
export function judge(world: World, build: Build): Verdict {
  const alive = aliveIn(world);
  const entries = new Map(standings(world).map(({ entry }) => [entry.identity, entry]));
  const at = new Map(build.placed.map(({ guide, entry, settled }) => [linkKey({ guide, ...settled }), entry.identity]));
  const faults: string[] = [];
  let limits = 0;
  const compare = (what: string, identity: number, actual: Goal | undefined): number => {
    const goal = goalOf(world, identity, alive);
    if (actual && JSON.stringify(goal) === JSON.stringify(actual)) return identity;
    const other = actual && 'alive' in actual ? entries.get(actual.alive) : undefined;
    const one = 'alive' in goal ? goal.alive : undefined;
    if (other && one !== undefined && readsAs(world, one, other, entries.get(one))) {
      limits++;
      return other.identity;
    }
    faults.push(`${what} was released for ${identity}, is meant for ${shown(goal)}, and leads to ${shown(actual)}`);
    return identity;
  };
  const published = new Map(build.published.map((guide) => [guide.id, guide]));
  for (const [file, identity] of world.files) {
    const fate = published.get(file)?.fate;
    compare(`The guide ${file}`, identity, fate && leadOf(world, at, fate, identity, { guide: file, title: '' }));
  }
  const records = new Map(
    build.published.flatMap(({ id: guide, entries: all }) =>
      all.map((one) => [linkKey({ guide, ...one }), one] as const),
    ),
  );
  for (const link of world.links.values()) {
    const record = records.get(linkKey(link));
    const self = { guide: link.guide, title: '', entry: { kind: link.kind, id: link.id } };
    const lead = record && leadOf(world, at, record.fate, link.identity, self);
    link.identity = compare(`The link ${linkKey(link)}`, link.identity, lead);
    if (link.code !== undefined) faults.push(...codeFaults(world, at, build.published, link, compare));
  }
  faults.push(...build.placed.flatMap((one) => reused(world, one, compare)));
  return { faults, limits };
}

/**
 * Whether an entry reads as another was released, or that one as a third, so that nobody can tell which it is: it has its title and text; or its title alone, while that one has neither any more; or it
 * is new, and has the title of one whose text is another now.
 */
export function readsAs(world: World, one: number, other: ModelEntry, now: ModelEntry | undefined): boolean {
  const [was, otherWas] = [world.released.get(one), world.released.get(other.identity)];
  if (!was) return false;
  if (was.text === textOf(other) || isDouble(world, one, was)) return true;
  const hasTitle = (title: string) => plainTitle(title) === plainTitle(was.title);
  if (!now || bodyOf(textOf(now)) === bodyOf(was.text)) return false;
  const isTwin = plainTitle(other.title) === plainTitle(now.title);
  return otherWas ? hasTitle(other.title) && !hasTitle(now.title) : hasTitle(other.title) || isTwin;
}

/** Whether another entry was released with the same title and the same text, or much of it. */
function isDouble(world: World, one: number, { title, body }: Released): boolean {
  return [...world.released].some(
    ([identity, other]) =>
      identity !== one &&
      plainTitle(other.title) === plainTitle(title) &&
      (other.body === body || areLike(other.body, body)),
  );
}

const bodyOf = (text: string) => text.slice(text.indexOf('|'));

function leadOf(
  world: World,
  at: ReadonlyMap<string, number>,
  fate: Fate,
  identity: number,
  self: Destination,
): Goal | undefined {
  if (fate.status === 'retired') return { tombstone: identity };
  const { guide, entry } = fate.status === 'here' ? self : fate.to;
  const found = entry
    ? at.get(linkKey({ guide, ...entry }))
    : world.guides.find(({ file }) => file === guide)?.identity;
  if (found !== undefined) return { alive: found };
  const former = entry ? world.links.get(linkKey({ guide, ...entry }))?.identity : world.files.get(guide);
  return former === undefined || fate.status === 'here' ? undefined : { tombstone: former };
}

/** A code leads by every record that has it, of which there is one. */
function codeFaults(
  world: World,
  at: ReadonlyMap<string, number>,
  published: readonly PublishedGuide[],
  link: Link,
  compare: (what: string, identity: number, actual: Goal | undefined) => number,
): string[] {
  const holders = published.flatMap(({ id, entries }) =>
    entries.filter(({ code }) => code === link.code).map((one) => ({ guide: id, ...one })),
  );
  for (const { guide, kind, id, fate } of holders) {
    const former = world.links.get(linkKey({ guide, kind, id }))?.identity ?? link.identity;
    const lead = leadOf(world, at, fate, former, { guide, title: '', entry: { kind, id } });
    compare(`The code ${link.code} of ${linkKey(link)} at ${linkKey({ guide, kind, id })}`, link.identity, lead);
  }
  return holders.length > 0 ? [] : [`The code ${link.code} of ${linkKey(link)} is no more`];
}

/** An id of a guide belongs to one identity, whatever the kind of its entry. */
function reused(
  world: World,
  { guide, entry, settled }: Placed,
  compare: (what: string, identity: number, actual: Goal | undefined) => number,
): string[] {
  const before = [...world.links.values()].filter((link) => link.guide === guide && link.id === settled.id);
  for (const { identity } of before) compare(`The id ${guide}#${settled.id}`, identity, { alive: entry.identity });
  return [];
}

/** What is wrong with ledgers: they are sorted, and read back to the same. */
export function ledgerFaults(ledgers: readonly Ledger[]): string[] {
  return ledgers.flatMap((ledger) => {
    const text = writeLedger(ledger);
    const { ledger: read, faults } = readLedger(text, ledger.guide);
    if (!read) return faults.map(({ reason }) => `The ledger of ${ledger.guide} cannot be read: ${reason}`);
    const keys = read.entries.map(({ kind, id }) => `${kind} ${id}`);
    const isSorted = read.entries.every(({ kind, id }, index) => {
      const next = read.entries[index + 1];
      return !next || kind < next.kind || (kind === next.kind && id < next.id);
    });
    return [
      ...(isSorted ? [] : [`The ledger of ${ledger.guide} is not sorted: ${keys.join(', ')}`]),
      ...(writeLedger(read) === text ? [] : [`The ledger of ${ledger.guide} reads back to another`]),
      ...(keys.length === ledger.entries.length ? [] : [`The ledger of ${ledger.guide} loses entries`]),
    ];
  });
}

function shown(goal: Goal | undefined): string {
  if (!goal) return 'nothing';
  return 'alive' in goal ? `the entry ${goal.alive}` : `the tombstone of ${goal.tombstone}`;
}
