/** What an entry is called, and its id, lead to it in the box: of every entry of both sites. */
import type { Page } from '@playwright/test';
import { addresses, entryAddress } from '../../src/guide/addresses.ts';
import type { EntryKind } from '../../src/guide/index.ts';
import { expect, type ServedSite, test } from './fixtures.ts';

/** How many results may stand before the one that is looked for. */
const mostBefore = 2;

/** One entry: what it is called, and its address. */
interface Called {
  title: string;
  id: string;
  address: string;
}

/** A row of the API, whatever its collection. */
type Row = Record<'id' | 'guide' | 'title' | 'message' | 'question', string> & { lookAlikes?: Row[] };

test.use({ serviceWorkers: 'block' });

for (const name of ['site', 'docs'] as const) {
  test(`every title and every id of the ${name} finds its entry among the first three`, async ({
    page,
    site,
    docs,
  }) => {
    test.setTimeout(180_000);
    const served = { site, docs }[name];
    const entries = await entriesOf(served);
    expect(entries.length).toBeGreaterThan(20);
    await page.goto(served.url);
    const wrong: string[] = [];
    for (const { title, id, address } of entries) {
      for (const text of [title, id]) {
        const before = (await resultsFor(page, text)).indexOf(address);
        if (before < 0 || before > mostBefore) wrong.push(`${text}: ${before} of ${address}`);
      }
    }
    expect(wrong).toEqual([]);
  });
}

/** The addresses that the box offers in sight for a text, in their order: the entry that it answers with, and what it finds; not the steps of the answer. */
async function resultsFor(page: Page, text: string): Promise<string[]> {
  const box = page.locator('main textarea');
  await box.fill('');
  await expect(page.locator('main .search-status')).toBeEmpty();
  await box.fill(text);
  // What the text of the guides holds comes last.
  await expect(page.locator('.search-heading, .search-others, .search-remark').first()).toBeAttached();
  return page
    .locator('.answer h2 a, .search-result')
    .evaluateAll((links) =>
      links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href') ?? ''),
    );
}

/** Every entry of a site, those of one name in one place once. */
async function entriesOf({ url, base }: ServedSite): Promise<Called[]> {
  const at = addresses(base);
  const rows = async (collection: string): Promise<Row[]> => {
    const file = await (await fetch(`${url}api/v1/${collection}.json`)).json();
    return file[collection];
  };
  const called = (kind: EntryKind, { guide, id, title, message, question }: Row) => ({
    title: title ?? message ?? question,
    id,
    address: entryAddress(at, kind, guide, id),
  });
  const kinds = { variants: 'variant', causes: 'cause', steps: 'step', faq: 'faq' } as const;
  const all = Object.entries(kinds).map(async ([collection, kind]) =>
    (await rows(collection)).map((row) => called(kind, row)),
  );
  const lookAlikes = (await rows('guides')).flatMap(({ id: guide, lookAlikes = [] }) =>
    lookAlikes.map((row) => called('look-alike', { ...row, guide })),
  );
  return [...(await Promise.all(all)).flat(), ...lookAlikes];
}
