import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { places } from './places.ts';

const field = (page: Page) => page.getByRole('dialog').getByRole('textbox');
const results = (page: Page) => page.getByRole('dialog').locator('a.search-result');

test('from the home page to a step by search', async ({ page, site }) => {
  await page.goto(site.url);
  await page.getByRole('textbox').first().fill('delete cookies');
  const steps = page.locator('.search-group').filter({ hasText: 'Steps' });
  await steps.locator('a').first().click();
  await expect(page).toHaveURL(`${site.url}502-bad-gateway/steps/site-cookies/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/cookies/i);
});

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens the search, arrows walk it, Enter follows a result`, async ({ page, site }) => {
    await page.goto(site.url + places.faq);
    await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('router');
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const href = (await results(page).first().getAttribute('href')) as string;
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new URL(href, site.url).href);
  });
}

test('Esc closes the search and gives the focus back', async ({ page, site }) => {
  await page.goto(site.url + places.step);
  const opener = page.locator('[data-search-open]').first();
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});

test('Enter in the field opens the entry of exactly what it holds', async ({ page, site }) => {
  await page.goto(site.url + places.step);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('0x80244021');
  const answer = page.getByRole('dialog').locator('.answer a').first();
  await expect(answer).toBeVisible();
  const href = (await answer.getAttribute('href')) as string;
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new URL(href, site.url).href);
});

test('a message typed out comes first, before all that hold its words', async ({ page, site }) => {
  await page.goto(site.url);
  await page.getByRole('textbox').first().fill('502  bad gateway');
  await expect(page.locator('a.search-result b').first()).toHaveText('502 Bad Gateway');
});

for (const submit of ['Enter', 'Find it']) {
  test(`${submit} shows the results of a word that is no message, and opens none`, async ({ page, site }) => {
    await page.goto(site.url);
    const box = page.getByRole('textbox').first();
    await box.fill('proxy');
    await expect(page.locator('a.search-result').first()).toBeVisible();
    if (submit === 'Enter') await box.press('Enter');
    else await page.getByRole('button', { name: submit }).click();
    await expect(page.locator('a.search-result').first()).toBeFocused();
    await expect(page.locator('main .search-status')).toHaveText('First 24 results');
    expect(page.url()).toBe(site.url);
  });
}

test('nonsense finds nothing, opens nothing, and leads to all messages', async ({ page, site }) => {
  await page.goto(site.url);
  const box = page.getByRole('textbox').first();
  const said = page.locator('main .search-status');
  for (const [nonsense, answer] of [
    ['asdkjhasd', 'Nothing found.'],
    ['0x8024ffff', 'Nothing here on 0x8024ffff.'],
    ['x'.repeat(100_000), 'Nothing found.'],
  ] as const) {
    await box.fill(nonsense);
    await box.press('Enter');
    await expect(said).toContainText(answer);
    await expect(page.getByRole('link', { name: 'All messages from A to Z' })).toBeVisible();
    await box.press('Escape');
    await expect(said).toBeEmpty();
    await expect(box).toHaveValue('');
  }
  expect(page.url()).toBe(site.url);
});

test('what is typed before the search has arrived stands in its field', async ({ page, site }) => {
  await page.route('**/search.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto(site.url + places.step);
  await page.keyboard.press('/');
  await page.keyboard.type('router a/b');
  await expect(field(page)).toHaveValue('router a/b');
  await page.keyboard.type('c');
  await expect(field(page)).toHaveValue('router a/bc');
});

test('a form sent before the search has arrived waits for it', async ({ page, site }) => {
  await page.route('**/search.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto(site.url);
  await page.getByRole('textbox').first().fill('proxy');
  await page.getByRole('button', { name: 'Find it' }).click();
  await expect(page.locator('a.search-result').first()).toBeFocused();
  expect(page.url()).toBe(site.url);
});

test('the index is loaded once the search is opened, before anything is typed', async ({ page, site }) => {
  await page.goto(site.url + places.step);
  const index = page.waitForRequest(/pf_meta/);
  await page.keyboard.press('/');
  await index;
});

test('results stand in groups by kind, and a count is announced', async ({ page, site }) => {
  await page.goto(site.url + places.step);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('proxy');
  const groups = page.getByRole('dialog').locator('.search-group h3');
  await expect(groups.first()).toBeVisible();
  expect((await groups.allTextContents()).length).toBeGreaterThan(1);
  await expect(page.getByRole('dialog').locator('.search-status')).toHaveText(/^(First )?\d+ results?$/);
});

test('a page asks for nothing of the search before it is opened', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.url + places.step, { waitUntil: 'networkidle' });
  expect(asked).toContain('/502-bad-gateway/steps/site-cookies/');
  expect(asked.filter((path) => /pagefind|search/.test(path))).toEqual([]);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('router');
  await expect(results(page).first()).toBeVisible();
  expect(asked.some((path) => path.includes('pagefind'))).toBe(true);
});

test('what is pasted stays out of every request and address', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(site.url);
  await page.getByRole('textbox').first().fill('secretword bad gateway');
  await page.getByRole('button', { name: 'Find it' }).click();
  await expect(page.locator('main .search-status')).not.toBeEmpty();
  expect(asked.filter((line) => line.includes('secretword'))).toEqual([]);
  expect(page.url()).not.toContain('secretword');
});

test('the search works below a base path', async ({ page, docs }) => {
  await page.goto(docs.url);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('status page');
  await results(page).first().click();
  expect(page.url().startsWith(docs.url)).toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
