/** Home: an error is pasted, its verdict heard, and its first step reached. */
import { expect, test } from '../../fixtures.ts';
import { expectInOrder, heard, listenTo } from './heard.ts';

test('home says what it is for, and where to put the error', async ({ page, site }) => {
  await page.goto(site.url);
  expectInOrder(await heard(page.locator('body')), [
    'link "Skip to the content"',
    'banner',
    'link "Waymark"',
    'link "Search"',
    'main',
    /^heading ".+\?" \[level=1\]$/,
    'search',
    /^textbox "Paste the error you see, or just type 502"/,
    'button "Find it"',
    'contentinfo',
    'navigation "About this site"',
  ]);
  await expect(page.getByRole('textbox')).toHaveAccessibleDescription(/stays on your device/);
});

test('an error that is pasted is answered aloud, and its first step is a few keys away', async ({ page, site }) => {
  await page.goto(site.url);
  const field = page.getByRole('textbox');
  await field.focus();
  await expect(page.getByRole('main').getByRole('status')).toBeAttached();
  const said = await listenTo(page.getByRole('main').getByRole('status').first());
  await page.keyboard.insertText('502 Bad Gateway\nnginx/1.24.0');
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText('Not you: it is their server.');
  await expect(page.getByText('Other pages that mention these words')).toBeVisible();
  expect((await said()).filter((sentence) => sentence !== 'Searching…')).toEqual(['Not you: it is their server.']);
  await expect(field).toBeFocused();
  expectInOrder(await heard(page.getByRole('main')), [
    /^textbox/,
    /^status: Not you/,
    'heading "502 Bad Gateway nginx" [level=2]',
    'heading "Do this first" [level=3]',
    /^link "Open the same page on mobile data, VPN off"/,
    'heading "When to stop" [level=3]',
    'heading "If you run the site" [level=3]',
    /^link "More on this message"/,
    /Other pages that mention these words/,
  ]);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: '502 Bad Gateway nginx' }).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Open the same page on mobile data' }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open the same page on mobile data, VPN off');
});

for (const [text, verdict] of [
  ['HTTP/1.1 503 Service Unavailable', /^This is another error/],
  ['The update failed: error 0x80070057', /^Nothing here on 0x80070057\.$/],
] as const) {
  test(`${text} is answered aloud as well`, async ({ page, site }) => {
    await page.goto(site.url);
    await page.getByRole('textbox').fill(text);
    await expect(page.getByRole('main').getByRole('status').first()).toHaveText(verdict);
  });
}
