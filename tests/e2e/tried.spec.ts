/** The page “What I tried” of the shipped guide. */
import type { Page } from '@playwright/test';
import { axeFaults } from './accessibility/axe.ts';
import { overflowOf } from './accessibility/pages.ts';
import { expect, test } from './fixtures.ts';
import { places } from './places.ts';

const path = places.tried;

/** The row of a step, by its place on the page from 0, and one of its results. */
const row = (page: Page, index: number) => page.locator('.tried-step').nth(index);
const tick = (page: Page, index: number, result: string) =>
  row(page, index).getByRole('radio', { name: result }).check();
const count = (page: Page) => page.locator('[data-count]');
const summary = (page: Page) => page.getByLabel('What support will read');
const code = (page: Page, index: number) => row(page, index).getAttribute('data-code');
const ticked = (page: Page) => page.locator('.tried-step input:checked:not([value=""])');

/** Opens the page, and waits until its script has shown how much was tried. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(count(page)).not.toBeEmpty();
}

async function axe(page: Page): Promise<string[]> {
  return axeFaults(page);
}

test('steps are ticked with the keyboard, counted, and still ticked after a reload', async ({ page, site }) => {
  await open(page, site.url + path);
  await row(page, 0).getByRole('radio', { name: 'Fixed it' }).focus();
  await page.keyboard.press('Space');
  await expect(row(page, 0).getByRole('radio', { name: 'Fixed it' })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  const [first, second] = [await code(page, 0), await code(page, 1)];
  const state = `#1.${first}n.${second}c`;
  expect(new URL(page.url()).hash).toBe(state);
  await expect(count(page)).toHaveText(/^2 of \d+ steps tried$/);
  await page.reload();
  await expect(count(page)).toHaveText(/^2 of/);
  await expect(row(page, 0).getByRole('radio', { name: 'No change' })).toBeChecked();
  await expect(row(page, 1).getByRole('radio', { name: 'Could not do it' })).toBeChecked();
  await row(page, 0).getByRole('radio', { name: 'Clear' }).click();
  await expect(row(page, 0).getByRole('radio', { checked: true })).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe(`#1.${second}c`);
});

test('a link opens the same ticks in another browser, those of the folded steps in sight', async ({
  page,
  site,
  browser,
}) => {
  await open(page, site.url + path);
  await tick(page, 1, 'Fixed it');
  await page.getByText('If you run the site').click();
  const last = (await page.locator('.tried-step').count()) - 1;
  await tick(page, last, 'No change');
  const other = await browser.newContext();
  const opened = await other.newPage();
  await open(opened, page.url());
  await expect(row(opened, 1).getByRole('radio', { name: 'Fixed it' })).toBeChecked();
  await expect(row(opened, last).getByRole('radio', { name: 'No change' })).toBeVisible();
  await expect(row(opened, last).getByRole('radio', { name: 'No change' })).toBeChecked();
  expect(await summary(opened).inputValue()).toContain(page.url());
  await other.close();
});

test('a link that is put into the address is shown, and Back brings what was cleared', async ({ page, site }) => {
  await open(page, site.url + path);
  const [first, second] = [await code(page, 0), await code(page, 1)];
  await tick(page, 0, 'No change');
  await page.goto(`${site.url}${path}#1.${second}f`);
  await expect(count(page)).toHaveText(/^1 of/);
  await expect(row(page, 1).getByRole('radio', { name: 'Fixed it' })).toBeChecked();
  await page.goBack();
  await expect(row(page, 0).getByRole('radio', { name: 'No change' })).toBeChecked();
  await expect(row(page, 1).getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(ticked(page)).toHaveCount(0);
  expect(page.url()).toBe(site.url + path);
  await page.goBack();
  await expect(count(page)).toHaveText(/^1 of/);
  expect(new URL(page.url()).hash).toBe(`#1.${first}n`);
});

test('a link to a place on the page leaves the ticks, and their address', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, site.url + path);
  await tick(page, 0, 'No change');
  const address = page.url();
  await page.getByRole('link', { name: 'Send to support' }).click();
  await expect(page.getByRole('heading', { name: 'Send to support' })).toBeInViewport();
  await expect(page).toHaveURL(address);
  await expect(count(page)).toHaveText(/^1 of/);
});

const hostile: Record<string, string> = {
  broken: '#1.%',
  'an id': '#wm-999999',
  'no version': '#762758n',
  'a later version': '#2.762758n',
  'foreign codes': '#1.100000f.999999n',
  prototypes: '#1.__proto__f.constructorn.__proto__',
  markup: '#1.<img src=x onerror=alert(1)>',
  '100 kB': `#1.${'762758n'.repeat(15_000)}`,
  '100 kB of codes': `#1.${Array.from({ length: 12_500 }, (_, index) => `${100_001 + index}n`).join('.')}`,
};

for (const [kind, fragment] of Object.entries(hostile)) {
  test(`a fragment of ${kind} is ignored quietly`, async ({ page, site }) => {
    await open(page, site.url + path);
    const codes = await page
      .locator('.tried-step')
      .evaluateAll((rows) => rows.map((one) => one.getAttribute('data-code')!));
    // Of a hundred thousand codes, one may be a step's.
    const fair = codes.reduce((text, one) => text.replaceAll(one, '100000'), fragment);
    await page.goto('about:blank');
    await open(page, site.url + path + fair);
    await expect(ticked(page)).toHaveCount(0);
    await expect(count(page)).toHaveText(/^0 of/);
    await tick(page, 0, 'Fixed it');
    expect(new URL(page.url()).hash).toBe(`#1.${codes[0]}f`);
    await page.evaluate((hash) => location.assign(hash), fair.startsWith('#1') ? `#x${fair}` : fair);
    await expect(page).toHaveURL(new RegExp(`#1\\.${codes[0]}f$`));
    await expect(ticked(page)).toHaveCount(1);
  });
}

test('nothing is kept on the device before the reader asks, and nothing after that is switched off', async ({
  page,
  site,
  context,
}) => {
  const kept = () => page.evaluate(() => ({ ...localStorage }));
  const box = page.getByRole('checkbox', { name: 'Remember on this device' });
  await open(page, site.url + path);
  await tick(page, 0, 'No change');
  await expect(box).not.toBeChecked();
  expect(await kept()).toEqual({});
  await box.check();
  await tick(page, 1, 'Fixed it');
  const state = new URL(page.url()).hash.slice(1);
  expect(Object.values(await kept())).toEqual([state]);

  const later = await context.newPage();
  await open(later, site.url + path);
  await expect(later.getByRole('checkbox', { name: 'Remember on this device' })).toBeChecked();
  await expect(ticked(later)).toHaveCount(2);
  expect(new URL(later.url()).hash.slice(1)).toBe(state);
  await later.getByRole('checkbox', { name: 'Remember on this device' }).uncheck();
  expect(await kept()).toEqual({});
});

test('a link of somebody else does not write over what is kept, which the reader can have back', async ({
  page,
  site,
}) => {
  const box = page.getByRole('checkbox', { name: 'Remember on this device' });
  await open(page, site.url + path);
  await tick(page, 0, 'No change');
  await box.check();
  const own = page.url();
  const other = `${site.url}${path}#1.${await code(page, 2)}f`;
  await page.goto('about:blank');
  await open(page, other);
  await expect(box).not.toBeChecked();
  await tick(page, 3, 'No change');
  await page.getByRole('button', { name: 'Show those' }).click();
  await expect(page).toHaveURL(own);
  await expect(row(page, 0).getByRole('radio', { name: 'No change' })).toBeChecked();
  await expect(ticked(page)).toHaveCount(1);
  await expect(box).toBeChecked();
});

test('two tabs keep the marks of both, and one that forgets them stops the other from keeping', async ({
  page,
  site,
  context,
}) => {
  const box = (tab: Page) => tab.getByRole('checkbox', { name: 'Remember on this device' });
  await open(page, site.url + path);
  await box(page).check();
  const other = await context.newPage();
  await open(other, site.url + path);
  await tick(page, 0, 'No change');
  await expect(ticked(other)).toHaveCount(1);
  await tick(other, 1, 'Fixed it');
  await expect(ticked(page)).toHaveCount(2);
  expect(await page.evaluate(() => Object.values(localStorage))).toEqual([new URL(other.url()).hash.slice(1)]);
  await box(other).uncheck();
  await expect(box(page)).not.toBeChecked();
});

test('a step back after all was cleared has the marks again, and keeps them again', async ({ page, site }) => {
  const box = page.getByRole('checkbox', { name: 'Remember on this device' });
  await open(page, site.url + path);
  await box.check();
  await tick(page, 0, 'No change');
  const state = new URL(page.url()).hash.slice(1);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(ticked(page)).toHaveCount(0);
  await page.goBack();
  await expect(ticked(page)).toHaveCount(1);
  await expect(page.locator('[data-kept]')).toBeEmpty();
  await expect(box).toBeChecked();
  expect(await page.evaluate(() => Object.values(localStorage))).toEqual([state]);
});

test('on a phone, a step that is not marked takes its title and one line of choices', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, site.url + path);
  await page.getByText('If you run the site').click();
  const rows = await page.locator('.tried-step').evaluateAll((all) =>
    all.map((one) => {
      const shown = [...one.querySelectorAll('label')].filter((label) => label.checkVisibility());
      const tops = new Set(shown.map((label) => label.getBoundingClientRect().top));
      const [whole, title] = [one, one.querySelector('p')!].map((part) => part.getBoundingClientRect().height);
      return { lines: tops.size, besideTitle: whole! - title! };
    }),
  );
  expect(rows.every(({ lines }) => lines === 1)).toBe(true);
  expect(Math.max(...rows.map(({ besideTitle }) => besideTitle))).toBeLessThan(72);
});

test('a browser that refuses to keep anything says so', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page, site.url + path);
  const box = page.getByRole('checkbox', { name: 'Remember on this device' });
  await box.click();
  await expect(page.getByText('This browser lets the site keep nothing.')).toBeVisible();
  await expect(box).not.toBeChecked();
});

test('every step has a way to its row, and what was ticked in this tab is there', async ({ page, site }) => {
  await open(page, site.url + path);
  await tick(page, 0, 'No change');
  await page.goto(site.url + places.step);
  await page.getByRole('link', { name: /^I tried this/ }).click();
  await expect(count(page)).toHaveText(/^1 of/);
  await expect(page).toHaveURL(/#1\./);
  const focused = page.locator('.tried-step:focus');
  await expect(focused).toContainText('Delete the cookies');
  await expect(focused).toBeInViewport();
  await page.goto(site.url + places.guide);
  const steps = await page.locator('.entry.step').count();
  expect(steps).toBeGreaterThan(20);
  await expect(page.locator('.entry.step .tried-link')).toHaveCount(steps);
});

test('what is kept on the device is there after the way from a step, in a new tab too', async ({
  page,
  site,
  context,
}) => {
  await open(page, site.url + path);
  await tick(page, 0, 'No change');
  await page.getByRole('checkbox', { name: 'Remember on this device' }).check();
  const other = await context.newPage();
  await other.goto(site.url + places.step);
  await other.getByRole('link', { name: /^I tried this/ }).click();
  await expect(ticked(other)).toHaveCount(1);
  await expect(other.locator('.tried-step:focus')).toBeInViewport();
  expect(await other.evaluate(() => Object.values(localStorage))).toEqual([new URL(page.url()).hash.slice(1)]);
});

test('the summary holds what was tried, the error once the reader gives it, and the time with its zone', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const pasted = () => page.evaluate(() => navigator.clipboard.readText());
  await open(page, site.url + path);
  await expect(summary(page)).toHaveValue(/No step is marked\.$/);
  await tick(page, 0, 'No change');
  const [first, title] = [await code(page, 0), await row(page, 0).getByRole('link').first().textContent()];
  const said = `${first!.slice(0, 3)} ${first!.slice(3)}`;
  expect(await summary(page).inputValue()).toMatch(/\nTime: \d{4}-\d\d-\d\d \d\d:\d\d [+-]\d\d:\d\d \([\w/+-]+\)\n/);
  expect(await summary(page).inputValue()).toContain(`- No change: ${said} ${title} ${site.url}s/${first}/`);
  expect(await summary(page).inputValue()).not.toContain('as pasted');
  await page.getByLabel('The error, as you see it').fill('E'.repeat(5000));
  await expect(summary(page)).toHaveValue(/The error, as pasted:\nE+…$/);
  expect((await summary(page).inputValue()).length).toBe(1500);
  await page.getByRole('button', { name: 'Copy the summary' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await pasted()).toBe(await summary(page).inputValue());
  await page.getByRole('button', { name: 'Copy the link for support' }).click();
  await expect.poll(pasted).toBe(page.url());
  expect(page.url()).not.toContain('E');
});

test('a site without a contact offers no e-mail', async ({ page, site }) => {
  await open(page, site.url + path);
  await tick(page, 0, 'No change');
  await expect(page.getByRole('button', { name: 'Copy the summary' })).toBeVisible();
  await expect(page.locator('main a[href^="mailto:"]')).toHaveCount(0);
});

test('nothing of what was tried is in any request', async ({ page, site, context }) => {
  const asked: string[] = [];
  context.on('request', (request) =>
    asked.push([request.method(), request.url(), request.postData(), JSON.stringify(request.headers())].join(' ')),
  );
  await open(page, site.url + path);
  await tick(page, 0, 'No change');
  await page.getByLabel('The error, as you see it').fill('canary in the error');
  await page.getByRole('button', { name: 'Copy the link for support' }).click();
  const first = await code(page, 0);
  await row(page, 1).getByRole('link').first().click();
  await page.getByRole('link', { name: /^I tried this/ }).click();
  await expect(count(page)).toHaveText(/^1 of/);
  await page.reload({ waitUntil: 'networkidle' });
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((request) => !request.startsWith('GET '))).toEqual([]);
  expect(asked.filter((request) => request.includes(`${first}n`) || request.includes('canary'))).toEqual([]);
  expect(asked.filter((request) => request.split(' ', 2)[1]!.includes('?'))).toEqual([]);
});

test.describe('with the server stopped', () => {
  test.use({ quiet: false });

  test('the page opens from a link, and steps are ticked', async ({ page, ownServer }) => {
    await page.goto(ownServer.url + places.guide);
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 30_000 });
    await ownServer.close();
    await open(page, ownServer.url + path);
    const first = await code(page, 0);
    await page.goto('about:blank');
    await open(page, `${ownServer.url}${path}#1.${first}f`);
    await expect(row(page, 0).getByRole('radio', { name: 'Fixed it' })).toBeChecked();
    await tick(page, 1, 'No change');
    await expect(count(page)).toHaveText(/^2 of/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is a list to mark by hand: title, code and three boxes a step, and says why', async ({
    page,
    site,
  }) => {
    await page.goto(site.url + path);
    await expect(page.locator('noscript p')).toContainText(/needs JavaScript.*marks that a link brings are not shown/);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(row(page, 0).getByRole('link').first()).toHaveAttribute('href', /\/steps\//);
    await expect(row(page, 0).locator('.step-code')).toHaveText(/\d{3} \d{3}$/);
    await expect(row(page, 0).getByRole('radio')).toHaveCount(3);
    await expect(page.getByRole('button', { name: /Clear|Copy the/ })).toHaveCount(0);
    await expect(page.getByText('Remember on this device')).toBeHidden();
    await expect(page.getByText('Nothing is sent by itself')).toBeHidden();
  });

  test('the way from a step leads to its row, of a folded one too', async ({ page, site }) => {
    await page.goto(site.url + places.step);
    await page.getByRole('link', { name: /^I tried this/ }).click();
    await expect(page.locator('.tried-step:target')).toBeInViewport();
    await page.goto(site.url + path);
    const last = await page.locator('.tried-owner .tried-step').last().getAttribute('id');
    await page.goto(`${site.url}${path}#${last}`);
    await expect(page.locator(`#${last}`)).toBeInViewport();
    await expect(page.locator(`#${last}`).getByRole('radio').first()).toBeVisible();
  });
});

test('on paper, all steps are there, those of the owner too, with their marks', async ({ page, site }) => {
  await open(page, site.url + path);
  await tick(page, 0, 'No change');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.tried-owner .tried-step').last().getByRole('radio').first()).toBeVisible();
  await expect(row(page, 0).getByRole('radio', { name: 'No change' })).toBeChecked();
  await expect(row(page, 0).getByText('Clear')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Clear all' })).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme}, with steps ticked and others kept`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, site.url + path);
    await tick(page, 0, 'No change');
    await page.getByRole('checkbox', { name: 'Remember on this device' }).check();
    await page.goto(`${site.url}${path}#1.${await code(page, 1)}f.${await code(page, 2)}c`);
    await expect(page.getByRole('button', { name: 'Show those' })).toBeVisible();
    await page.getByText('If you run the site').click();
    await page.getByLabel('The error, as you see it').fill('502 Bad Gateway');
    expect(await axe(page)).toEqual([]);
  });
}

test('the page fits 320 px, with text twice as large too, and its choices are large enough to touch', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, site.url + path);
  await tick(page, 0, 'Could not do it');
  const overflow = () => overflowOf(page);
  expect(await overflow()).toBe(0);
  const sizes = await page
    .locator(
      '.tried-rows:first-of-type .choices label, .tried-step > p > a, .tried-bar a, .tried-keep :is(label, button)',
    )
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().height));
  expect(sizes.length).toBeGreaterThan(50);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await overflow()).toBe(0);
});

test('what has the focus is not under the line that counts', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, site.url + path);
  await page.locator('h1').click();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const [focused, bar] = [document.activeElement!, document.querySelector('.tried-bar')!];
      if (!focused.closest('.tried-step')) return false;
      return focused.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
    });
    expect(hidden, `after ${presses} presses`).toBe(false);
  }
});

test('a guide from right to left fits a phone', async ({ page, docs }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, `${docs.url}dhakira/tried/`);
  await row(page, 0).locator('input').first().check();
  const overflow = await overflowOf(page);
  expect(overflow).toBe(0);
  expect(await axe(page)).toEqual([]);
});
