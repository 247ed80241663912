/** A sheet whose host is known in the browser alone: nothing moves when it comes. */
import { expect, test } from './fixtures.ts';
import { places } from './places.ts';

test.use({ serviceWorkers: 'block' });

declare global {
  interface Window {
    /** What has moved since the page was opened, each as the browser counts it. */
    shifts: number[];
  }
}

for (const width of [360, 1280]) {
  test(`the host of a link comes without a shift, ${width} px wide`, async ({ page, site }) => {
    let release = () => {};
    const isRead = new Promise<void>((done) => {
      release = done;
    });
    // The script of the sheet comes late, as on a slow line.
    await page.route('**/_astro/*.js', async (route) => {
      await isRead;
      await route.continue();
    });
    await page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(site.url + places.sheet, { waitUntil: 'commit' });
    const link = page.locator('.sheet td:nth-child(5) a').first();
    await expect(link).toHaveText(/^\/\s*s\//);
    // With links in sight, as a reader has them who has scrolled by then.
    await page
      .locator('.sheet')
      .first()
      .evaluate((table) => table.scrollIntoView());
    const painted = () =>
      page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await painted();
    release();
    await expect(link).toContainText(new URL(site.url).host);
    await painted();
    await painted();
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });
}
