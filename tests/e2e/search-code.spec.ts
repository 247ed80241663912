/** A step's code in the search box: it leads to the step. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFaults } from './accessibility/axe.ts';
import { overflowOf } from './accessibility/pages.ts';
import { expect, type ServedSite, test } from './fixtures.ts';
import { places } from './places.ts';

const field = (page: Page) => page.locator('main').getByRole('textbox').first();
const said = (page: Page) => page.locator('main .search-status');
const sign = (page: Page) => page.locator('.search-results a.sign');

/** The code of the step at `places.step`: that of the page which leads there. */
function codeOf({ folder }: ServedSite): string {
  const leads = (code: string) => readFileSync(join(folder, 's', code, 'index.html'), 'utf8').includes(places.step);
  return readdirSync(join(folder, 's')).find(leads)!;
}

/** A code that no step of the site has. */
function freeCode({ folder }: ServedSite): string {
  const taken = new Set(readdirSync(join(folder, 's')));
  return ['417203', '417204'].find((code) => !taken.has(code))!;
}

const inGroups = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;

test('a code that is typed shows its step, and Enter leads there', async ({ page, site }) => {
  const code = codeOf(site);
  await page.goto(site.url);
  await field(page).focus();
  await page.keyboard.type(inGroups(code));
  await expect(sign(page)).toHaveAttribute('href', `/${places.step}`);
  await expect(sign(page)).toContainText(`Step ${inGroups(code)}`);
  await expect(said(page)).toHaveText(new RegExp(`^Step ${inGroups(code)}: \\S`));
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.search-results a')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(site.url + places.step);
});

test('a code that is pasted is answered in the dialog of any page', async ({ page, site }) => {
  await page.goto(site.url + places.faq);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(`${inGroups(codeOf(site)).replace(' ', '\u00a0')}\n`);
  await dialog.locator('a.sign').click();
  await expect(page).toHaveURL(site.url + places.step);
});

test('a code is found as the site’s own texts write it, and by its link', async ({ page, site }) => {
  const code = codeOf(site);
  await page.goto(site.url);
  for (const text of [`Step code ${inGroups(code)}`, `step ${code}`, `(${inGroups(code)}).`, `${site.url}s/${code}/`]) {
    await field(page).fill(text);
    await expect(said(page), text).toHaveText(new RegExp(`^Step ${inGroups(code)}: \\S`));
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.search-results a'), text).toHaveCount(1);
    await field(page).fill('');
  }
});

test('the answer has no fault that axe finds, and fits 320 px', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(site.url);
  await field(page).fill(codeOf(site));
  await expect(sign(page)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  const room = await overflowOf(page);
  expect(room).toBe(0);
});

test('nothing is asked for before a text is a code', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.url);
  for (const text of ['502', '41720', 'Error code 417 203', '4172033']) {
    await field(page).fill(text);
    await expect(said(page)).not.toBeEmpty();
  }
  expect(asked.filter((path) => path.startsWith('/s/'))).toEqual([]);
  await field(page).fill(codeOf(site));
  await expect(sign(page)).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/s/'))).toEqual([`/s/${codeOf(site)}/`]);
});

test.describe('of a code that no step has', () => {
  // The page of such a code is not there, of which the browser complains.
  test.use({ quiet: false });

  test('it is said that no step has it', async ({ page, site }) => {
    const code = freeCode(site);
    await page.goto(site.url);
    await field(page).fill(code);
    await expect(said(page)).toHaveText(`No step has the code ${inGroups(code)}.`);
    await expect(sign(page)).toHaveCount(0);
    await expect(page.locator('.answer')).toHaveCount(0);
  });
});

test.describe('without a connection', () => {
  test.use({ quiet: false });

  test('a code leads to its step', async ({ page, context, ownServer, site }) => {
    await page.goto(ownServer.url);
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 30_000 });
    await ownServer.close();
    await context.setOffline(true);
    await field(page).fill(inGroups(codeOf(site)));
    await expect(sign(page)).toBeVisible();
    await field(page).press('Enter');
    await expect(page).toHaveURL(ownServer.url + places.step);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
