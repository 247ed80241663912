/** The search dialog: opened by a key, typed into, results announced and chosen; closed, the focus is back where it was. */
import { expect, test } from '../../fixtures.ts';
import { places } from '../../places.ts';
import { expectInOrder, heard, listenTo } from './heard.ts';

test('the dialog has its name, takes the focus, announces results and leads to one', async ({ page, site }) => {
  await page.goto(site.url + places.step);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const field = dialog.getByRole('textbox', { name: 'Paste the error, or type a word' });
  await expect(field).toBeFocused();
  const said = await listenTo(dialog.getByRole('status'));
  await page.keyboard.type('proxy');
  await expect(dialog.getByRole('status')).toHaveText(/^First \d+ results$/);
  expect((await said()).at(-1)).toMatch(/^First \d+ results$/);
  expectInOrder(await heard(dialog), [
    'button "Close"',
    'search',
    /^textbox "Paste the error, or type a word"/,
    /^status: First \d+ results$/,
    'heading "In the text of the guides" [level=2]',
    /^heading ".+" \[level=3\]$/,
    'list',
    /^link "/,
  ]);
  await page.keyboard.press('ArrowDown');
  const first = dialog.getByRole('listitem').getByRole('link').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page).not.toHaveURL(site.url + places.step);
});

test('closed by Escape or by its button, it gives the focus back', async ({ page, site }) => {
  await page.goto(site.url + places.step);
  const copy = page.getByRole('link', { name: /^Copy link to/ }).first();
  await copy.focus();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(copy).toBeFocused();
  const opener = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await opener.press('Enter');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await dialog.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('what finds nothing says so, and the rest of the page is out of reach meanwhile', async ({ page, site }) => {
  await page.goto(site.url + places.step);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('zzzzqqqq');
  await expect(dialog.getByRole('status')).toHaveText(/^Nothing found\./);
  for (let stop = 0; stop < 8; stop += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(
      () => document.activeElement?.closest('dialog, body')?.matches('body') === true,
    );
    // The browser's own controls are between the last stop of the dialog and its first.
    if (outside) expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  }
});

test('the key that opens it can be switched off, for every page, and on again', async ({ page, site }) => {
  await page.goto(site.url + places.step);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const box = dialog.getByRole('checkbox', { name: 'The key / opens this search' });
  await expect(box).toBeChecked();
  await box.uncheck();
  await page.keyboard.press('Escape');
  await page.goto(site.url + places.faq);
  const opener = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await opener.focus();
  await page.keyboard.press('/');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await expect(dialog.getByRole('textbox')).toHaveValue('');
  await box.check();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await page.keyboard.press('/');
  await expect(dialog).toBeVisible();
});
