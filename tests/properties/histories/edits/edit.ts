/** Edits of a site by its authors, and how they choose what to edit. */
import type { Random } from '../../articles/random.ts';
import { type Standing, standings, type World } from '../world.ts';

/** Changes the world; false where there is nothing to be changed so. */
export type Edit = (world: World, random: Random) => boolean;

/** An edit of one entry that meets a condition. */
export function onEntry(
  change: (standing: Standing, world: World, random: Random) => boolean,
  fits: (standing: Standing, world: World) => boolean = () => true,
): Edit {
  return (world, random) => {
    const found = standings(world).filter((one) => one.entry !== one.section.heading && fits(one, world));
    return found.length > 0 && change(random.pick(found), world, random);
  };
}

/** An edit of one heading that meets a condition. */
export function onHeading(
  change: (standing: Standing, world: World, random: Random) => boolean,
  fits: (standing: Standing, world: World) => boolean = () => true,
): Edit {
  return (world, random) => {
    const found = standings(world).filter((one) => one.entry === one.section.heading && fits(one, world));
    return found.length > 0 && change(random.pick(found), world, random);
  };
}
