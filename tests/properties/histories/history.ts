/** A history: a site, and what its authors do to it from release to release. */
import { randomFrom } from '../articles/random.ts';
import type { Builder } from './build/build.ts';
import { type EditName, edits } from './edits/index.ts';
import { firstSite } from './first-site.ts';
import { release } from './release.ts';

/** By what a history can be played again: seeds, and the names of its edits. */
export interface Script {
  site: number;
  /** The edits between one release and the next. */
  releases: { name: EditName; seed: number }[][];
}

/** What a history came to. */
export interface Played {
  releases: number;
  /** Edits that found something to do. */
  edits: number;
  asked: number;
  limits: number;
  /** Broken promises, with the edits of the release that broke them. */
  faults: string[];
}

/** Plays a history, up to the first broken promise. */
export async function play({ site, releases }: Script, build: Builder): Promise<Played> {
  const world = firstSite(randomFrom(site));
  const played: Played = { releases: 0, edits: 0, asked: 0, limits: 0, faults: [] };
  for (const [index, changes] of [[], ...releases].entries()) {
    played.edits += changes.filter(({ name, seed }) => edits[name](world, randomFrom(seed))).length;
    const { asked, faults, limits } = await release(world, build, dateOf(index));
    played.releases++;
    played.asked += asked;
    played.limits += limits;
    played.faults.push(...faults);
    if (faults.length > 0) break;
  }
  return played;
}

function dateOf(index: number): string {
  return new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
}
