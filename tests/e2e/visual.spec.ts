/**
 * What pages look like on their first screen, against the pictures in `visual/`. A change that is meant is looked at (`npm run screenshots`) and
 * then written with `UPDATE=1 npx playwright test visual`. Only the browser and the fonts of the npm package are compared: others draw letters
 * otherwise.
 */
import { packagedLaunch } from './browser.ts';
import { expect, test } from './fixtures.ts';
import { places } from './places.ts';

const launch = packagedLaunch();
test.skip(!launch, 'The browser of the npm package, whose pictures these are, runs on Linux on x64 alone.');

test.use({
  launchOptions: launch ?? {},
  // Half as many pixels each way, for a quarter of the bytes; layout is that of the whole size.
  deviceScaleFactor: 0.5,
  contextOptions: { reducedMotion: 'reduce' },
  serviceWorkers: 'block',
});

const pages = { ...places, '404': '404.html' };

const windows = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

/**
 * Two runs of one browser differ in nothing; what is tolerated is arithmetic of other processors, in the edges of letters.
 * `threshold` is how far the colour of one pixel may be off before it counts, 0 to 1: a tint that is a shade lighter counts.
 * Of all pixels, one in two thousand may count: 33 on the phone, fewer than a moved line of text or a changed icon.
 */
const tolerance = { threshold: 0.05, maxDiffPixelRatio: 0.0005, scale: 'device' } as const;

/** Some pages show their own address, and the day. */
const origin = 'http://127.0.0.1:8080/';

test.beforeEach(async ({ page, site }) => {
  await page.clock.setFixedTime('2026-01-31T12:00:00Z');
  await page.route(`${origin}**`, async (route) => {
    const url = route.request().url().replace(origin, site.url);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
});

for (const [kind, path] of Object.entries(pages)) {
  test(`the ${kind} page looks as it did`, async ({ page }) => {
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    for (const size of windows) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        await expect.soft(page).toHaveScreenshot([`${size.width}-${colorScheme}`, `${kind}.png`], tolerance);
      }
    }
  });
}

for (const [change, content] of [
  ['an accent of another blue', ':root { --accent: #2b6fc4 !important }'],
  ['a heading that is moved by four pixels', 'h1 { position: relative; inset-block-start: 4px }'],
  ['a box that is two pixels wider on each side', 'main textarea { margin-inline: -2px; width: calc(100% + 4px) }'],
] as const) {
  test(`${change} is seen`, async ({ page }) => {
    await page.setViewportSize(windows[0]!);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(origin, { waitUntil: 'networkidle' });
    await page.addStyleTag({ content });
    await expect(page).not.toHaveScreenshot(['360-light', 'home.png'], tolerance);
  });
}
