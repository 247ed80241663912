/** Tab and Shift+Tab through every kind of page: the focus reaches all there is, in its order, is in sight and covered by nothing. */
import { expect, test } from '../../fixtures.ts';
import { addressOf, kinds } from '../kinds.ts';
import { openAndStay } from '../pages.ts';
import { states } from '../states.ts';
import { begin, walk } from './stops.ts';

test.use({ serviceWorkers: 'block' });
test.describe.configure({ timeout: 300_000 });

const walked = [
  'error found, of a page',
  'error not found',
  'words found',
  'step that helped',
  'steps marked',
  'steps picked',
  'page that has changed',
];

for (const [size, viewport] of Object.entries({
  'zoomed page': { width: 320, height: 256 },
  phone: { width: 360, height: 640 },
  desk: { width: 1280, height: 720 },
})) {
  test.describe(`on a ${size}`, () => {
    test.use({ viewport });

    for (const [name, state] of [...Object.entries(kinds), ...walked.map((one) => [one, states[one]!] as const)]) {
      test(`the focus is never lost or hidden: ${name}`, async ({ page, site, docs }) => {
        await openAndStay(page, addressOf(state, { site, docs }));
        await state.reach?.(page);
        const wanted = await begin(page);
        const forward = await walk(page, 'Tab');
        const places = forward.map(({ place }) => place);
        expect(forward.filter(({ faults }) => faults.length > 0)).toEqual([]);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(wanted.filter((place) => !places.includes(place))).toEqual([]);
        const back = await walk(page, 'Shift+Tab');
        expect(back.filter(({ faults }) => faults.length > 0)).toEqual([]);
        expect(back.length).toBeGreaterThanOrEqual(places.length - 1);
      });
    }
  });
}
