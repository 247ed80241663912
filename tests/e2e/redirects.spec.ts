import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

for (const path of [
  'hc/en-us/articles/360012-Printer-offline/',
  'hc/en-us/articles/360012-Printer-offline',
  'kb/drucker%20%C3%B6ffnen.html',
]) {
  test(`the old address /${path} leads on without JavaScript`, async ({ page, docs }) => {
    await page.goto(docs.url + path);
    await expect(page).toHaveURL(`${docs.url}printer-offline/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The printer is offline');
  });
}

test('an old address with a query offers the guides that it may have led to', async ({ page, docs }) => {
  await page.goto(`${docs.url}viewtopic.php?t=13`);
  await page.getByRole('link', { name: 'Der Speicher ist voll' }).click();
  await expect(page).toHaveURL(`${docs.url}speicher-voll/`);
});

test('old addresses are not kept for reading offline', async ({ request, docs }) => {
  const worker = await (await request.get(`${docs.url}sw.js`)).text();
  expect(worker).toContain('a-z/');
  expect(worker).not.toMatch(/viewtopic|360012|drucker/);
});
