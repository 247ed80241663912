/** What a reader meets first on a guide's page, and on a step that takes the connection down. */
import { expect, test } from './fixtures.ts';
import { places } from './places.ts';

test('on a phone, whose it is, what first and when to stop are read without scrolling', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await page.goto(site.url + places.guide);
  for (const label of ['Is it you?', 'Do this first', 'When to stop']) {
    const answer = page.locator('.answers section', { hasText: label });
    const { y = 0, height = 0 } = (await answer.boundingBox()) ?? {};
    expect(height).toBeGreaterThan(0);
    expect(y + height, label).toBeLessThanOrEqual(760);
  }
});

test('the author’s own answers look as those that are computed do', async ({ page, site, docs }) => {
  const look = async (address: string) => {
    await page.goto(address);
    const heads = page.locator('.answers > section > h2');
    return heads.evaluateAll((all) =>
      all.map((head) => [
        head.textContent,
        getComputedStyle(head).font,
        getComputedStyle(head.parentElement!).inlineSize,
      ]),
    );
  };
  expect(await look(site.url + places.guide)).toEqual(await look(`${docs.url}504-gateway-timeout/`));
});

test('a guide whose introduction does not say it gets the three answers, the first step linked', async ({
  page,
  docs,
}) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await page.goto(`${docs.url}504-gateway-timeout/`);
  const help = page.locator('.first-help');
  await expect(help.getByRole('heading', { level: 2 })).toHaveText(['Is it you?', 'Do this first', 'When to stop']);
  // Before the author's own words, however long they are.
  const { y = 0, height = 0 } = (await help.locator('.answers').boundingBox()) ?? {};
  expect(y + height).toBeLessThanOrEqual(760);
  await help.locator('.answers').getByRole('link').click();
  await expect(page.locator('details.step:target')).toHaveJSProperty('open', true);
});

test('three steps stand open, before all else; the others are folded, and opened by their links', async ({
  page,
  site,
}) => {
  await page.goto(site.url + places.guide);
  const steps = page.locator('details.step');
  const open = await steps.evaluateAll((all) => all.map((step) => (step as HTMLDetailsElement).open));
  expect(open.slice(0, 4)).toEqual([true, true, true, false]);
  expect(open.filter(Boolean)).toHaveLength(3);
  await expect(page.locator('.entry').first()).toHaveAttribute('id', (await steps.first().getAttribute('id')) ?? '');
  const folded = page.locator('#restart-network');
  await expect(folded.locator('.prose')).toBeHidden();
  await page.evaluate(() => location.assign('#restart-network'));
  await expect(folded.locator('.prose')).toBeVisible();
  await expect(folded).toBeFocused();
});

test('what is folded is folded by the browser’s own means alone, so that its search finds and opens it', async ({
  page,
  site,
}) => {
  await page.goto(site.url + places.guide);
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll('details.entry:not([open]) .prose > *')].filter((part) => {
      const { display, visibility } = getComputedStyle(part);
      return display === 'none' || visibility !== 'visible' || part.closest('[hidden], [inert], [aria-hidden]');
    }),
  );
  expect(hidden).toEqual([]);
});

for (const javaScriptEnabled of [true, false]) {
  test(`a folded step that an address names is read, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${site.url}${places.guide}#restart-network`);
    await expect(page.locator('#restart-network .prose')).toBeVisible();
    await expect(page.locator('#change-dns .prose')).toBeHidden();
    await context.close();
  });
}

test.describe('a step that takes the connection down', () => {
  test.use({ quiet: false });

  test('says when the guide is saved on the device, and nothing moves then', async ({ page, ownServer }) => {
    await page.goto(`${ownServer.url}502-bad-gateway/steps/restart-network/`);
    const line = page.locator('.offline');
    const before = await line.boundingBox();
    await expect(line).toContainText('Offline for 5 to 10 minutes');
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 30_000 });
    await expect(line.getByText('This guide is saved on this device')).toBeVisible();
    await expect(line.getByText('not saved on this device yet')).toBeHidden();
    expect(await line.boundingBox()).toEqual(before);
    await ownServer.close();
    await page.goto(`${ownServer.url}502-bad-gateway/steps/change-dns/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('tells to leave the page open where nothing can be saved', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}502-bad-gateway/steps/restart-network/`);
    await expect(page.locator('.offline').getByText('Leave this page open')).toBeVisible();
    await expect(page.getByText('This guide is saved on this device').first()).toBeHidden();
    await context.close();
  });
});

for (const [motion, count] of [
  ['reduce', 0],
  ['no-preference', 1],
] as const) {
  test(`pages give way to each other with ${count} transition where motion is ${motion}`, async ({ page, site }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await page.goto(site.url);
    const active = await page.evaluate(() => {
      const groups = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const media = groups.filter((rule) => rule instanceof CSSMediaRule);
      const named = (rule: CSSRule) => rule.cssText.startsWith('@view-transition');
      const outside = groups.filter(named).length;
      return (
        outside +
        media
          .filter(({ conditionText }) => matchMedia(conditionText).matches)
          .flatMap(({ cssRules }) => [...cssRules])
          .filter(named).length
      );
    });
    expect(active).toBe(count);
  });
}
