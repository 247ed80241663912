/** Baseline: plain Pagefind, asked for the whole text. */
import { addresses, entryAddress, type SettledGuide } from '../../../../src/guide/index.ts';
import { openPage } from '../../traffic.ts';
import type { Labelled } from '../labelled.ts';
import type { Answer } from '../measures.ts';

/** What is used of Pagefind. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** How many entries were found for a text, and the address of the first that is a message. */
interface Found {
  hits: number;
  message: string | undefined;
}

/**
 * The answers of the index in the built site: any hit makes a match, unless the first message found is a look-alike; writer and side are
 * those of the first message.
 *
 * @param folder The built site, of these guides, at `/`.
 */
export async function fullTextAnswers(
  folder: string,
  guides: readonly SettledGuide[],
  texts: readonly Labelled[],
): Promise<Answer[]> {
  const variants = new Map(
    guides.flatMap(({ variants }) =>
      variants.map((entry) => [entryAddress(addresses('/'), 'variant', entry.guide, entry.id), entry] as const),
    ),
  );
  const found = await openPage(folder, async (page, site) => {
    await page.goto(site.url);
    return page.evaluate(find, { queries: texts.map(({ text }) => text), script: `${site.url}pagefind/pagefind.js` });
  });
  return found.map(({ hits, message }) => {
    const variant = message === undefined ? undefined : variants.get(message.split('?', 1)[0]!);
    const producer = variant?.producer?.slug ?? null;
    const isLookAlike = message !== undefined && !variant;
    return {
      verdict: hits > 0 && !isLookAlike ? 'match' : 'unknown',
      producer,
      producers: producer === null ? [] : [producer],
      side: variant?.side ?? null,
    };
  });
}

/** Runs in the page. */
async function find({ queries, script }: { queries: string[]; script: string }): Promise<Found[]> {
  const pagefind: Pagefind = await import(script);
  const found: Found[] = [];
  for (const query of queries) {
    const { results } = await pagefind.search(query);
    let message: string | undefined;
    for (const result of results) {
      const { url } = await result.data();
      if (!url.includes('kind=message')) continue;
      message = url;
      break;
    }
    found.push({ hits: results.length, message });
  }
  return found;
}
