/** Where the authors mean a link to lead. */
import type { ModelGuide, World } from './world.ts';
import { standings } from './world.ts';

/** An entry or guide that is there, or the tombstone of one that is not, with what its author said. */
export type Goal = { alive: number } | { tombstone: number };

/**
 * Follows what the authors said became of an entry or a guide.
 *
 * @throws Where nobody has said anything: the model itself is at fault then.
 */
export function goalOf(world: World, identity: number, alive = aliveIn(world)): Goal {
  for (let now = identity, moves = 0; moves < 1000; moves++) {
    if (alive.has(now)) return { alive: now };
    const end = world.ends.get(now);
    if (!end) throw new Error(`The model does not know what became of ${now}.`);
    if (!('to' in end)) return { tombstone: now };
    now = end.to;
  }
  throw new Error(`The model leads ${identity} round in a circle.`);
}

/** The identities of all that is there. */
export function aliveIn(world: World): Set<number> {
  return new Set([
    ...world.guides.map(({ identity }) => identity),
    ...standings(world).map(({ entry }) => entry.identity),
  ]);
}

/** The guide with an identity. */
export function guideOf(world: World, identity: number): ModelGuide | undefined {
  return world.guides.find((guide) => guide.identity === identity);
}
