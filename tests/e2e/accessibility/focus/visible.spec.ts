/** The focus can be seen on everything that can have it, in every theme. */
import { expect, test } from '../../fixtures.ts';
import { addressOf, kinds } from '../kinds.ts';
import { enter, modes } from '../modes.ts';
import { openAndStay } from '../pages.ts';
import { states } from '../states.ts';
import { unseen } from './visible.ts';

test.use({ serviceWorkers: 'block' });
test.describe.configure({ timeout: 300_000 });

/** Those in which colours differ. */
const themes = ['light', 'dark', 'forced colours', 'forced dark colours'] as const;

/** The states that have something to focus which no page has as it opens. */
const {
  'steps marked': marked,
  'steps picked': picked,
  'error found, of a page': found,
  'error not found': notFound,
} = states;
const shown = { ...kinds, marked, picked, found, notFound, ofDialog: states['search open with results']! };

for (const [name, state] of Object.entries(shown)) {
  test(`the focus can be seen in every theme: ${name}`, async ({ page, site, docs }) => {
    await openAndStay(page, addressOf(state!, { site, docs }));
    await state!.reach?.(page);
    await page.keyboard.press('Tab');
    for (const theme of themes) {
      await enter(page, modes[theme]!);
      expect.soft(await unseen(page), theme).toEqual([]);
    }
  });
}
