import { expect, test } from './fixtures.ts';
import { places } from './places.ts';

test.use({ javaScriptEnabled: false });

const listSays = 'Search needs JavaScript, which does not run here.';

test('the search leads to the list of all messages, and sends nothing', async ({ page, site }) => {
  await page.goto(site.url);
  await page.getByRole('textbox').fill('bad gateway');
  await page.getByRole('button', { name: 'Find it' }).click();
  expect(page.url().replace('?', '')).toBe(`${site.url}${places.messages}#wm-without-search`);
  await expect(page.getByText(listSays)).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await page.getByRole('link', { name: '502 Bad Gateway nginx' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('502 Bad Gateway');
});

for (const path of [places.home, '404.html']) {
  test(`the box says beforehand what it does: /${path}`, async ({ page, site }) => {
    await page.goto(site.url + path);
    const box = page.getByRole('textbox');
    const said = 'Search needs JavaScript, which is off in this browser.';
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByText('the guides keep working offline')).toBeHidden();
    await expect(box).toHaveAccessibleDescription(new RegExp(said));
    await expect(box).not.toHaveAccessibleDescription(/stays on your device/);
  });
}

test.describe('with scripts', () => {
  test.use({ javaScriptEnabled: true, quiet: false });

  test('nothing is said of them', async ({ page, site }) => {
    await page.goto(site.url);
    await expect(page.getByText('Search needs JavaScript')).toBeHidden();
    await expect(page.getByRole('textbox')).toHaveAccessibleDescription(/^What you paste stays on your device/);
    await page.goto(site.url + places.messages);
    await expect(page.getByText(listSays)).toBeHidden();
  });

  test('that a policy blocks, the list says why it is there', async ({ page, site }) => {
    await page.route(site.url, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': "script-src 'none'" },
      });
    });
    await page.goto(site.url);
    await page.getByRole('textbox').fill('bad gateway');
    await page.getByRole('button', { name: 'Find it' }).click();
    await expect(page.getByText(listSays)).toBeInViewport();
  });
});

test('the notice on the page for replies has air about it', async ({ page, site }) => {
  await page.goto(site.url + places.reply);
  const box = async (place: string) => (await page.locator(place).boundingBox())!;
  const [lead, notice, list] = [
    await box('.page-header'),
    await box('.reply-without-script > p'),
    await box('.reply-without-script > ol'),
  ];
  expect(notice.y - (lead.y + lead.height)).toBeGreaterThanOrEqual(16);
  expect(list.y - (notice.y + notice.height)).toBeGreaterThanOrEqual(16);
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
