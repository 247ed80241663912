/** What is out of sight is left alone once a page has come to rest, and nothing is seen of that. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { places } from './places.ts';

/** The entry at the top of the window and how far down it stands, in pixels. */
const place = (page: Page) =>
  page.evaluate(() => {
    const first = [...document.querySelectorAll('.entry')].find((entry) => entry.getBoundingClientRect().bottom > 0);
    return [first?.id, Math.round(first?.getBoundingClientRect().top ?? Number.NaN)];
  });

const atRest = (page: Page) => page.waitForFunction(() => document.body.classList.contains('at-rest'));

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

for (const width of [360, 1280]) {
  test(`a guide ${width} px wide keeps its height when it comes to rest, and entries out of sight cost nothing`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.addInitScript(() => {
      // Idle when the test says so, not before.
      window.requestIdleCallback = (work) =>
        addEventListener('click', () => work({} as IdleDeadline)) as unknown as number;
    });
    await page.goto(site.url + places.guide);
    const last = page.locator('.entry').last().locator('summary, h2, h3').first();
    const isLaidOut = () => last.evaluate((node) => node.checkVisibility({ contentVisibilityAuto: true }));
    expect(await isLaidOut()).toBe(true);
    const before = await heightOf(page);
    await page.locator('h1').click();
    await atRest(page);
    await expect.poll(isLaidOut).toBe(false);
    expect(await heightOf(page)).toBe(before);
    await last.scrollIntoViewIfNeeded();
    await expect.poll(isLaidOut).toBe(true);
    expect(await heightOf(page)).toBe(before);
  });

  test(`after a reload and on the way back a reader ${width} px wide stands where they were`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(site.url + places.guide);
    await atRest(page);
    for (let turn = 0; turn < 10; turn++) await page.mouse.wheel(0, 700);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(7000);
    const before = await place(page);
    await page.reload();
    await atRest(page);
    await expect.poll(() => place(page)).toEqual(before);
    await page.goto(site.url + places.step);
    await page.goBack();
    await atRest(page);
    await expect.poll(() => place(page)).toEqual(before);
  });
}
