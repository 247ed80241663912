/** Single edits of a released site: how many settle by themselves, how many raise a question, and how many are silently taken for another. */
import { randomFrom } from '../articles/random.ts';
import type { Builder } from './build/build.ts';
import type { Edit } from './edits/edit.ts';
import { firstSite } from './first-site.ts';
import { release, wrongly } from './release.ts';

export interface Count {
  certain: number;
  asked: number;
  wrong: number;
}

/**
 * Tries an edit on sites of which each was released once; sites where there is nothing to be edited so are passed over, up to nine of ten.
 *
 * @param first The seed of the first site.
 * @throws Where the release after the edit breaks a promise, with the seed.
 */
export async function tryEdit(edit: Edit, count: number, first: number, builder: () => Builder): Promise<Count> {
  const sum: Count = { certain: 0, asked: 0, wrong: 0 };
  for (let seed = first; sum.certain + sum.asked + sum.wrong < count && seed < first + 10 * count; seed++) {
    const random = randomFrom(seed);
    const [world, build] = [firstSite(random), builder()];
    const before = await release(world, build, '2026-01-01');
    if (!edit(world, random)) continue;
    const built = await build(world);
    if (wrongly(world, built).length > 0) sum.wrong++;
    else sum[built.errors.length > 0 ? 'asked' : 'certain']++;
    const { faults } = await release(world, build, '2026-01-02');
    if (before.faults.length + faults.length > 0)
      throw new Error(`Seed ${seed}: ${[...before.faults, ...faults].join('\n')}`);
  }
  return sum;
}
