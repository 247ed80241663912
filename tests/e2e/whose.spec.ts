/** Whose a message is, as it is read: the guide's line for it says what the message's own page says. */
import { sideWords } from '../../src/layouts/words-of-sides.ts';
import { expect, test } from './fixtures.ts';

/** What whoever can act is called who is not the reader. */
const owners = [sideWords.site, sideWords.other].map(({ actors }) => actors.operator);

test.use({ serviceWorkers: 'block' });

for (const name of ['site', 'docs'] as const) {
  test(`of every message of the ${name}, the guide and the message’s page say the same`, async ({
    page,
    site,
    docs,
  }) => {
    test.setTimeout(60_000);
    const { url } = { site, docs }[name];
    const { guides } = await (await fetch(`${url}api/v1/guides.json`)).json();
    const differing: string[] = [];
    let read = 0;
    for (const { id } of guides) {
      await page.goto(`${url}${id}/`);
      const lines = await page.locator('details.variant').evaluateAll((all) =>
        all.map((entry) => ({
          href: entry.querySelector<HTMLAnchorElement>('a[href*="/errors/"]')!.href,
          actor: entry.querySelector('dd')?.textContent.trim(),
        })),
      );
      for (const { href, actor } of lines) {
        const html = await (await fetch(href)).text();
        const saysNo = html.includes('Most likely not.');
        if (owners.includes(actor ?? '') !== saysNo) differing.push(`${href}: ${actor}`);
        read += 1;
      }
    }
    expect(read).toBeGreaterThan(10);
    expect(differing).toEqual([]);
  });
}
