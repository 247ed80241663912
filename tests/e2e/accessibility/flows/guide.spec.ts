/** A guide: whether it is me, what to do first, when to stop, and on to a step. */
import { expect, test } from '../../fixtures.ts';
import { places } from '../../places.ts';
import { expectInOrder, heard } from './heard.ts';

test('a guide tells first whether it is me, what to do first and when to stop', async ({ page, site }) => {
  await page.goto(site.url + places.guide);
  const told = await heard(page.getByRole('main'));
  const first = 'Open the same page on mobile data, VPN off';
  expectInOrder(told, [
    'navigation "Where you are"',
    /^link "Home"/,
    /^heading "502 Bad Gateway: .*" \[level=1\]$/,
    'heading "Is it you?" [level=2]',
    'heading "Do this first" [level=2]',
    /^link "Open the page on mobile data, VPN off"/,
    'heading "When to stop" [level=2]',
    /^heading ".+" \[level=2\]$/,
  ]);
  // Every step is a heading that leads to its own page.
  expectInOrder(told, [
    'heading "Fix it: for visitors" [level=2]',
    new RegExp(`^heading ".*${first}" \\[level=3\\]$`),
    'heading "Fix it: for site owners" [level=2]',
  ]);
});

test('from its first screen, keys lead to the first step', async ({ page, site }) => {
  await page.goto(site.url + places.guide);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  const first = page.getByRole('main').getByRole('link', { name: 'Open the page on mobile data' }).first();
  // The way back to the home page stands before it.
  for (let stop = 0; stop < 3 && !(await first.evaluate((link) => link === document.activeElement)); stop += 1)
    await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  // The step is on this very page, and says what it is.
  const step = page.locator(':focus');
  await expect(step).toHaveAttribute('id', 'mobile-data');
  expectInOrder(await heard(step), [
    /^heading ".*Open the same page on mobile data, VPN off" \[level=3\]$/,
    /It worked if/,
  ]);
});

test('a step that the address names is where reading goes on', async ({ page, site }) => {
  await page.goto(`${site.url}${places.guide}#site-cookies`);
  const focused = page.locator(':focus');
  await expect(focused).toHaveAttribute('id', 'site-cookies');
  expectInOrder(await heard(focused), [
    /^heading ".*Delete the cookies of this one site" \[level=3\]$/,
    /It worked if/,
    /^link "Copy link to Delete the cookies of this one site"/,
  ]);
});
