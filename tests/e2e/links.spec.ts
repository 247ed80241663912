import { expect, test } from './fixtures.ts';
import { places } from './places.ts';

test('a step’s link opened in a fresh browser lands on the step', async ({ page, site, browser }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site.url}${places.guide}#site-cookies`);
  await page
    .locator('#site-cookies')
    .getByRole('link', { name: /copy link/i })
    .first()
    .click();
  await expect(page.getByText('Link copied').first()).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(`${site.url}502-bad-gateway/steps/site-cookies/`);
  const fresh = await browser.newPage();
  await fresh.goto(address);
  await expect(fresh.getByRole('heading', { level: 1 })).toContainText(/cookies/i);
  await fresh.close();
});

test('the link is copied with the keyboard', async ({ page, site }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(site.url + places.variant);
  const link = page.getByRole('link', { name: /copy link/i }).first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Link copied').first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.url + places.variant);
});

for (const width of [360, 1280]) {
  test(`an entry that an address names is highlighted and in view at ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`${site.url}${places.guide}#site-cookies`);
    const entry = page.locator('#site-cookies');
    await expect(entry).toBeInViewport();
    const seen = await entry.evaluate((node) => {
      const { top } = node.getBoundingClientRect();
      const header = document.querySelector('body > header');
      const covers =
        header && getComputedStyle(header).position !== 'static' && getComputedStyle(header).position !== 'relative';
      const plain = document.querySelector(`.${node.className.split(' ')[0]}:not(:target)`) as Element;
      const look = (element: Element) => {
        const { backgroundColor, boxShadow, outline, borderColor } = getComputedStyle(element);
        return [backgroundColor, boxShadow, outline, borderColor].join();
      };
      return { top, below: covers ? header.getBoundingClientRect().bottom : 0, differs: look(node) !== look(plain) };
    });
    expect(seen.top).toBeGreaterThanOrEqual(seen.below);
    expect(seen.differs).toBe(true);
  });
}

test('an entry in a closed <details> is opened when an address names it', async ({ page, site }) => {
  await page.goto(site.url + places.guide);
  await page.evaluate(() => {
    const entry = document.querySelector('#site-cookies') as Element;
    const details = document.createElement('details');
    entry.before(details);
    details.append(entry);
  });
  await expect(page.locator('#site-cookies')).toBeHidden();
  await page.evaluate(() => location.assign('#site-cookies'));
  await expect(page.locator('details:has(#site-cookies)')).toHaveJSProperty('open', true);
  await expect(page.locator('#site-cookies')).toBeInViewport();
  await expect(page.locator('#site-cookies')).toBeFocused();
});

test('a message that an address names is open, and the others are closed', async ({ page, site }) => {
  await page.goto(`${site.url}${places.guide}#nginx`);
  await expect(page.locator('#nginx')).toHaveJSProperty('open', true);
  await expect(page.locator('#nginx')).toBeInViewport();
  await expect(page.locator('#nginx').getByRole('link', { name: /^More/ })).toBeVisible();
  await expect(page.locator('details.variant[open]')).toHaveCount(1);
});

test('on paper every message is open', async ({ page, site }) => {
  await page.goto(site.url + places.guide);
  const facts = page.locator('#nginx dl');
  const shown = () => facts.evaluate((node) => node.checkVisibility({ contentVisibilityAuto: true }));
  expect(await shown()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toBe(true);
});

test('every entry of the guide is linkable on its page', async ({ page, site }) => {
  await page.goto(site.url + places.guide);
  const links = await page
    .locator('main :is(copy-link, .ways) a')
    .evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(100);
  expect(new Set(links).size).toBe(links.length);
});

test('previous and next walk through all steps of each side', async ({ page, site }) => {
  // It opens each of them twice.
  test.slow();
  await page.goto(site.url + places.guide);
  const count = await page.locator('main [id] copy-link a[href*="/steps/"]').count();
  /** Goes where the link leads, if there is one; a click would not wait for the page. */
  const follow = async (rel: string) => {
    const [href] = await page
      .locator(`a[rel="${rel}"]`)
      .evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href));
    if (href) await page.goto(href);
    return href !== undefined;
  };
  const seen = new Set<string>();
  for (const [start, colour] of [
    [places.step, 'visitor'],
    [`${places.guide}steps/read-proxy-log/`, 'operator'],
  ] as const) {
    await page.goto(site.url + start);
    while (await follow('prev'));
    do {
      await expect(page.locator(`.eyebrow .blaze.${colour}`)).toBeVisible();
      seen.add(page.url());
    } while (await follow('next'));
    await expect(page.locator('.onward')).toContainText('That was the last step');
  }
  expect(seen.size).toBe(count);
});
