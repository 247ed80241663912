import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './accessibility/axe.ts';
import { expect, test } from './fixtures.ts';

/** The language that an element stands in. */
const language = (element: Locator) => element.evaluate((node) => node.closest('[lang]')?.getAttribute('lang'));

/** Texts of `main` that stand in a language, each once. */
function textsIn(page: Page, wanted: string): Promise<string[]> {
  return page.evaluate((tag) => {
    const walker = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
    const texts = new Set<string>();
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim();
      const lang = walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang');
      if (text && /\p{L}/u.test(text) && lang === tag) texts.add(text);
    }
    return [...texts];
  }, wanted);
}

/** Words of the German guide; what stands in English may hold none of them. */
const german = /Speicher|Papierkorb|Rechner|Meldung|Quarkkeulchen|Sonderzeichen|darin/;

for (const path of ['', 'steps/papierkorb/', 'errors/nicht-genug-speicherplatz/', 'causes/']) {
  test(`a German guide is German, and the site’s own words in it English, on ${path || 'its one page'}`, async ({
    page,
    docs,
  }) => {
    await page.goto(`${docs.url}speicher-voll/${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const english = (await textsIn(page, 'en')).filter((text) => !text.startsWith('to '));
    expect(english.filter((text) => german.test(text))).toEqual([]);
    expect(english).toEqual(expect.arrayContaining(['Home', 'Copy link']));
    // What authors wrote as headings, so that the sections are known, is theirs.
    const theirs = ['Error messages', 'Causes', 'How to fix it'];
    const others = (await textsIn(page, 'de')).filter((text) => !german.test(text) && !theirs.includes(text));
    expect(others).toEqual([]);
  });
}

test('the lists of an English site say in which language a guide is', async ({ page, docs }) => {
  await page.goto(docs.url);
  expect(await language(page.getByRole('link', { name: 'Der Speicher ist voll' }))).toBe('de');
  expect(await language(page.getByRole('link', { name: 'The printer is offline' }))).toBe('en');
  await page.goto(`${docs.url}a-z/`);
  expect(await language(page.getByRole('link', { name: 'Nicht genug Speicherplatz' }))).toBe('de');
});

test('a German entry is found from an English page, and said to be German', async ({ page, docs }) => {
  await page.goto(docs.url);
  await page.getByRole('textbox').fill('Quarkkeulchen');
  const result = page.locator('a.search-result').first();
  await expect(result).toContainText('Der Papierkorb wurde nie geleert');
  expect(await language(result)).toBe('de');
});

test('a guide from right to left stands so, the site’s own words in it the other way', async ({ page, docs }) => {
  await page.goto(`${docs.url}dhakira/`);
  await expect(page.getByRole('main')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { name: 'Do this first' })).toHaveAttribute('dir', 'ltr');
  expect(await axeFaults(page)).toEqual([]);
  await page.goto(docs.url);
  const card = page.locator('.card').filter({ hasText: 'الذاكرة' });
  await expect(card).toHaveAttribute('dir', 'rtl');
});
