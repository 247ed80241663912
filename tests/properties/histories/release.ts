/** One release: the authors build, answer what they are asked, and release when nothing is open. */
import { readLedger } from '../../../src/compile/ledgers/read-ledger.ts';
import { type Ledger, writeLedger } from '../../../src/permalinks/index.ts';
import { answer } from './author.ts';
import type { Build, Builder } from './build/build.ts';
import { judge, ledgerFaults, readsAs } from './check.ts';
import { aliveIn, goalOf } from './lead.ts';
import { linkKey, standings, textOf, type World } from './world.ts';

/** What a release came to. */
export interface Outcome {
  /** Questions and errors that were answered before it. */
  asked: number;
  /** Promises that are broken. */
  faults: string[];
  /** Entries that nobody could have told apart. */
  limits: number;
}

/** So often an author builds and answers; more often, the answers do not lead to an end. */
const patience = 12;

/** Releases the site; the world is then as after it. */
export async function release(world: World, build: Builder, date: string): Promise<Outcome> {
  const outcome: Outcome = { asked: 0, faults: [], limits: 0 };
  let built = await build(world);
  for (let round = 0; ; round++) {
    outcome.faults.push(...wrongly(world, built));
    if (outcome.faults.length > 0) return outcome;
    if (built.errors.length === 0) break;
    if (round === patience) return { ...outcome, faults: [`Still asked: ${built.errors.map(String).join('\n')}`] };
    outcome.asked += built.errors.length;
    for (const error of built.errors) answer(world, built, error);
    built = await build(world);
  }
  const draft = judge(world, built);
  const released = await build(world, date);
  const verdict = judge(world, released);
  outcome.faults.push(...draft.faults, ...verdict.faults, ...ledgerFaults(released.ledgers));
  outcome.limits += draft.limits + verdict.limits;
  if (outcome.faults.length === 0) adopt(world, released);
  return outcome;
}

/** Entries that a build has silently taken for others. */
export function wrongly(world: World, { placed }: Build): string[] {
  const alive = aliveIn(world);
  const entries = new Map(standings(world).map(({ entry }) => [entry.identity, entry]));
  return placed.flatMap(({ guide, entry, settled }) =>
    settled.continues.flatMap((key) => {
      const identity = world.links.get(linkKey(key))?.identity ?? 0;
      const goal = goalOf(world, identity, alive);
      const meant = 'alive' in goal ? goal.alive : goal.tombstone;
      if (meant === entry.identity || readsAs(world, meant, entry, entries.get(meant))) return [];
      return [
        `${linkKey(key)}, released for ${identity} and meant for ${meant}, was silently taken for ${entry.identity}, ` +
          `“${entry.title}” (${guide}#${settled.id}, ${settled.settled})`,
      ];
    }),
  );
}

/** Takes over what was released: ledgers as read from their files, and every link with what it is for. */
function adopt(world: World, { placed, published, ledgers }: Build): void {
  world.swapped.clear();
  world.ledgers = new Map(ledgers.map((ledger) => [ledger.guide, reread(ledger)]));
  const codes = new Map(
    published.flatMap(({ id: guide, entries }) =>
      entries.map((one) => [linkKey({ guide, ...one }), one.code] as const),
    ),
  );
  for (const { guide, entry, settled } of placed) {
    const { kind, id } = settled;
    const key = linkKey({ guide, kind, id });
    world.links.set(key, { guide, kind, id, identity: entry.identity, code: codes.get(key) });
    world.released.set(entry.identity, { title: entry.title, body: entry.body, text: textOf(entry) });
  }
  for (const { file, identity } of world.guides) world.files.set(file, identity);
}

function reread(ledger: Ledger): Ledger {
  return readLedger(writeLedger(ledger), ledger.guide).ledger as Ledger;
}
