/** Every page of both sites, at the width of the smallest phone, with all that is folded opened. */
import { expect, test } from '../fixtures.ts';
import { bringAxe, faultsOf } from './axe.ts';
import { openAndStay, overflowOf, pagesOf } from './pages.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 320, height: 640 } });

/** So that they can be looked at side by side. */
const parts = 10;

for (let part = 0; part < parts; part += 1) {
  test(`axe finds nothing on any page, and each fits 320 px: part ${part + 1} of ${parts}`, async ({
    page,
    site,
    docs,
  }) => {
    test.setTimeout(600_000);
    const addresses = [...pagesOf(site), ...pagesOf(docs)].filter((_, index) => index % parts === part);
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) {
      await openAndStay(page, address);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await bringAxe(page);
      expect.soft(await faultsOf(page), address).toEqual([]);
      expect.soft(await overflowOf(page), address).toBe(0);
    }
  });
}
