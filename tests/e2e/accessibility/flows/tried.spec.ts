/** What I tried: a step is marked, the count heard, and the summary reached and sent. */
import { expect, test } from '../../fixtures.ts';
import { places } from '../../places.ts';
import { expectInOrder, heard, listenTo } from './heard.ts';

const first = 'Open the same page on mobile data, VPN off';

test('each step is a group of choices called by its title, and what support will read comes last', async ({
  page,
  site,
}) => {
  await page.goto(site.url + places.tried);
  await expect(page.locator('[data-count]')).not.toBeEmpty();
  expectInOrder(await heard(page.getByRole('main')), [
    'navigation "Where you are"',
    'heading "What I tried" [level=1]',
    'heading "If you visit the site" [level=2]',
    `link "${first}"`,
    `radiogroup "${first}"`,
    'radio "Fixed it"',
    'radio "No change"',
    'radio "Could not do it"',
    'checkbox "Remember on this device"',
    'button "Clear all"',
    /^status: 0 of 20 steps tried$/,
    'heading "Send to support" [level=2]',
    /^textbox "The error, as you see it"/,
    /^textbox "What support will read"/,
    'button "Copy the summary"',
  ]);
});

test('a step is marked, counted aloud, and the summary copied, by keys alone', async ({ page, context, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(site.url + places.tried);
  const count = page.locator('[data-count]');
  await expect(count).not.toBeEmpty();
  const said = await listenTo(count);
  const group = page.getByRole('radiogroup', { name: first });
  await page.getByRole('link', { name: first }).focus();
  for (let stop = 0; stop < 3 && (await group.locator(':focus').count()) === 0; stop += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(group.getByRole('radio', { name: 'Fixed it' })).toBeChecked();
  await expect(count).toHaveText('1 of 20 steps tried');
  expect(await said()).toEqual(['1 of 20 steps tried']);
  await page.getByRole('link', { name: 'Send to support' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Send to support' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'The error, as you see it' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'What support will read' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'What support will read' })).toHaveValue(/- Fixed it: 762 758 Open/);
  await page.keyboard.press('Tab');
  const button = page.getByRole('button', { name: 'Copy the summary' });
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.tried-send').getByRole('status').first()).toHaveText('Copied');
  await expect(button).toBeFocused();
});

test('after all marks are cleared the focus is still where it was, and the count is heard', async ({ page, site }) => {
  await page.goto(site.url + places.tried);
  await expect(page.locator('[data-count]')).not.toBeEmpty();
  await page.getByRole('radio', { name: 'No change' }).first().check();
  const said = await listenTo(page.locator('[data-count]'));
  const clear = page.getByRole('button', { name: 'Clear all' });
  await clear.press('Enter');
  await expect(clear).toBeFocused();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await said()).toEqual(['0 of 20 steps tried']);
});
