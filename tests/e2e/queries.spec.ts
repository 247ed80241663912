import { expect, test } from './fixtures.ts';
import { queries } from './queries.ts';

/** A single word may fairly mean two pages. */
const mostWrong = 0.02;

test('the table of queries has 80 of every way of typing', () => {
  expect(queries.length).toBeGreaterThanOrEqual(80);
  expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
});

test('the right page is first, however it is asked for', async ({ page, site }) => {
  test.setTimeout(180_000);
  await page.goto(site.url);
  const box = page.getByRole('textbox').first();
  const said = page.locator('main .search-status');
  const wrong: string[] = [];
  for (const { query, page: right } of queries) {
    await box.fill('');
    await expect(said).toBeEmpty();
    await box.fill(query);
    // The matcher's answer stands above the text's, which comes last.
    await expect(page.locator('.search-heading, .search-others, .search-remark').first()).toBeVisible();
    const first = await page.locator('.search-results a').first().getAttribute('href');
    if (first !== `/502-bad-gateway/${right}`) wrong.push(`${query}: ${first} instead of ${right}`);
  }
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(mostWrong * queries.length);
});
