/** Every kind of page and every state of one, in every mode: the table of kinds.ts and states.ts by modes.ts. */
import { expect, test } from '../fixtures.ts';
import { bringAxe, bringAxeWithoutScripts, faultsOf } from './axe.ts';
import { addressOf, kinds } from './kinds.ts';
import { enter, modes } from './modes.ts';
import { openAndStay, overflowOf } from './pages.ts';
import { states } from './states.ts';

test.use({ serviceWorkers: 'block' });
test.describe.configure({ timeout: 300_000 });

for (const [name, state] of Object.entries({ ...kinds, ...states })) {
  test(`axe finds nothing in any mode: ${name}`, async ({ page, site, docs }) => {
    await state.prepare?.(page);
    await openAndStay(page, addressOf(state, { site, docs }));
    await state.reach?.(page);
    await bringAxe(page);
    for (const [mode, wanted] of Object.entries(modes)) {
      await enter(page, wanted);
      expect.soft(await faultsOf(page), mode).toEqual([]);
      expect.soft(await overflowOf(page), mode).toBe(0);
    }
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, state] of Object.entries(kinds)) {
    test(`axe finds nothing: ${name}`, async ({ page, site, docs }) => {
      await openAndStay(page, addressOf(state, { site, docs }));
      await bringAxeWithoutScripts(page);
      expect(await faultsOf(page, false)).toEqual([]);
    });
  }
});
