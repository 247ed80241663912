/** A step: its title, what to do, the sign that it worked, what next, and copying. */
import { expect, test } from '../../fixtures.ts';
import { places } from '../../places.ts';
import { expectInOrder, heard, listenTo } from './heard.ts';

const title = 'Delete the cookies of this one site';

test('a step tells its title, what to do, the sign that it worked, and what next, in this order', async ({
  page,
  site,
}) => {
  await page.goto(site.url + places.step);
  const told = await heard(page.getByRole('main'));
  expectInOrder(told, [
    'navigation "Where you are"',
    `heading "${title}" [level=1]`,
    /^paragraph: Worth it if the page opened in a private window/,
    /It worked if/,
    'heading "Did this help?" [level=2]',
    /^link "No\. Next: step 11/,
  ]);
  expectInOrder(told, [`heading "${title}" [level=1]`, /^link "Copy link to Delete the cookies/]);
  expectInOrder(told, [`heading "${title}" [level=1]`, 'button "Copy for ticket"']);
  // What stands before the title is heard without it as well.
  expect(told.slice(0, told.indexOf(`heading "${title}" [level=1]`)).join('\n')).toContain('Step 10 of 20');
});

for (const [what, name, said] of [
  ['link', /^Copy link to Delete/, 'Link copied'],
  ['code', /^Code 566 840/, 'Copied'],
] as const) {
  test(`copying the ${what} is said aloud`, async ({ page, context, site }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(site.url + places.step);
    const link = page.getByRole('link', { name }).first();
    const region = page.locator('copy-link', { has: link }).getByRole('status');
    await link.focus();
    const heardFrom = await listenTo(region);
    await expect(region).toBeEmpty();
    await page.keyboard.press('Enter');
    await expect(region).toHaveText(said);
    expect(await heardFrom()).toEqual([said]);
    await expect(link).toBeFocused();
  });
}

test('“Yes” says by itself that it opens, and “No” leads on', async ({ page, site }) => {
  await page.goto(site.url + places.step);
  const yes = page.locator('.onward summary').first();
  await yes.focus();
  await page.keyboard.press('Enter');
  await expect(yes).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.onward details[open] :focus')).toHaveCount(1);
  await page.getByRole('link', { name: /^No\. Next: step 11/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Reload past the cache');
});
