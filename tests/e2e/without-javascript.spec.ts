import { expect, test } from './fixtures.ts';
import { places } from './places.ts';

test.use({ javaScriptEnabled: false });

test('the search leads to the list of all messages, and sends nothing', async ({ page, site }) => {
  await page.goto(site.url);
  await page.getByRole('textbox').fill('bad gateway');
  await page.getByRole('button', { name: 'Find it' }).click();
  expect(page.url().replace(/\?$/, '')).toBe(site.url + places.messages);
  await page.getByRole('link', { name: '502 Bad Gateway nginx' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('502 Bad Gateway');
});

test('the search link of every page leads there as well', async ({ page, site }) => {
  await page.goto(site.url + places.step);
  await page.locator('[data-search-open]').first().click();
  await expect(page).toHaveURL(site.url + places.messages);
});

test('every answer can be read', async ({ page, site }) => {
  await page.goto(site.url + places.faq);
  for (const details of await page.locator('main details').all()) {
    await details.locator('summary').click();
    await expect(details.locator('p').first()).toBeVisible();
  }
});

test('a message of the guide that an address names can be read', async ({ page, site }) => {
  await page.goto(`${site.url}${places.guide}#nginx`);
  await expect(page.locator('#nginx dl')).toBeInViewport();
});

test('a message leads to its first step, and that to the next', async ({ page, site }) => {
  await page.goto(site.url + places.variant);
  await page.locator('main a[href*="/steps/"]').first().click();
  await expect(page).toHaveURL(/\/steps\//);
  const here = page.url();
  await page.locator('a[rel="next"]').first().click();
  expect(page.url()).not.toBe(here);
});
