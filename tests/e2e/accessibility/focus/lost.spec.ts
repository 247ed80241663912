/** The focus stays with the reader where something opens, closes, comes or goes. */
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { places } from '../../places.ts';

const focused = (page: Page) => page.locator(':focus');
const ready = (page: Page) => expect(page.locator('[data-count]')).not.toBeEmpty();

test('after all steps of a reply are taken out again', async ({ page, site }) => {
  await page.goto(site.url + places.reply);
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Pick none' }).press('Enter');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(focused(page)).toHaveCount(1);
  await expect(focused(page)).toBeInViewport();
});

test('after the marks kept on the device are shown again', async ({ page, site }) => {
  await page.goto(site.url + places.tried);
  await ready(page);
  await page.getByRole('radio', { name: 'No change' }).first().check();
  const box = page.getByRole('checkbox', { name: 'Remember on this device' });
  await box.check();
  const code = await page.locator('.tried-step').nth(2).getAttribute('data-code');
  await page.goto('about:blank');
  await page.goto(`${site.url}${places.tried}#1.${code}f`);
  await ready(page);
  await page.getByRole('button', { name: 'Show those' }).press('Enter');
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
});

test('after a mark is taken back, and after all are', async ({ page, site }) => {
  await page.goto(site.url + places.tried);
  await ready(page);
  await page.getByRole('radio', { name: 'Fixed it' }).first().check();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'Clear' }).first()).toBeFocused();
  await expect(focused(page)).toBeInViewport();
  await page.getByRole('radio', { name: 'Fixed it' }).first().check();
  await page.getByRole('button', { name: 'Clear all' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Clear all' })).toBeFocused();
});

test('while results come and go under it', async ({ page, site }) => {
  await page.goto(site.url);
  await page.getByRole('textbox').fill('502 Bad Gateway nginx');
  await expect(page.locator('.answer a').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const answer = page.locator('.answer a').first();
  await expect(answer).toBeFocused();
  await expect(page.getByText('Other pages that mention these words')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(answer).toBeFocused();
  await page.getByRole('textbox').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('zzzzqqqq');
  await expect(page.locator('main').getByRole('status').first()).toHaveText(/^Nothing found/);
  await expect(page.getByRole('textbox')).toBeFocused();
});

test('after a link to a place on the page, and after a result that lies on it', async ({ page, site }) => {
  await page.goto(site.url + places.guide);
  const link = page.getByRole('navigation', { name: 'On this page' }).getByRole('link').last();
  const href = await link.getAttribute('href');
  await link.press('Enter');
  await expect(focused(page)).toHaveAttribute('id', href!.slice(1));
  await expect(focused(page)).toBeInViewport();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('407 Proxy Authentication Required');
  await dialog.locator('a[href*="#status-407"]').first().press('Enter');
  await expect(dialog).toBeHidden();
  await expect(focused(page)).toHaveAttribute('id', 'status-407');
  await expect(focused(page)).toBeInViewport();
});

test('where nothing can be copied but by hand, and after that', async ({ page, site }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(site.url + places.step);
  const link = page.getByRole('link', { name: /^Copy link to/ }).first();
  await link.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Copy this' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(focused(page)).toHaveCount(1);
  await link.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Copy this' })).toBeFocused();
});

test('when the page that has changed is loaded anew', async ({ page, site }) => {
  await page.goto(site.url + places.step);
  await page.mouse.click(1, 1);
  await page.addScriptTag({ url: '/page-changed.js' });
  const button = page.locator('.page-changed button');
  await button.focus();
  await expect(button).toBeInViewport({ ratio: 1 });
});
