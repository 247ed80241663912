/** What pages weigh on a first visit: the longest of each kind, and what they load. */
import { type Browser, chromium } from '@playwright/test';
import { browserLaunch } from '../../../tests/e2e/browser.ts';
import { longestPages, type SitePage } from '../../site/kinds.ts';
import { table } from '../table.ts';
import { answerFor, wireBytes } from '../wire/answer.ts';
import { type Host, serveCompressed } from '../wire/serve.ts';
import { entriesOf } from './entries.ts';
import { flight, reachOf } from './first-flight.ts';
import { offlineLoad, pageLoads } from './loads.ts';

/**
 * Bytes as they travel, compressed and with headers.
 *
 * @param folder The built site.
 * @param tell Is given the table of all kinds of page.
 */
export async function weight(folder: string, tell: (text: string) => void): Promise<Record<string, number>> {
  const pages = longestPages(folder);
  const host = await serveCompressed(folder);
  const browser = await chromium.launch(browserLaunch());
  try {
    tell(table(await rowsOf(browser, host, pages)));
    const step = pages.find(({ kind }) => kind === 'step');
    const offline = step && (await offlineLoad(browser, host, step.path));
    return {
      ...(offline && {
        'bytes that the worker fetches for reading offline': offline.bytes,
        'requests of the worker': offline.requests,
      }),
      ...guideFigures(folder, pages),
    };
  } finally {
    await browser.close();
    await host.close();
  }
}

async function rowsOf(browser: Browser, host: Host, pages: SitePage[]): Promise<Record<string, string | number>[]> {
  const rows: Record<string, string | number>[] = [];
  for (const { kind, path } of pages) {
    const { document, before, after, paths } = await pageLoads(browser, host, path);
    rows.push({
      kind,
      page: `/${path}`,
      'bytes of the document': document,
      'bytes before it is painted': before.bytes,
      'in requests': before.requests,
      'bytes afterwards': after.bytes,
      of: paths.join(', '),
    });
  }
  return rows;
}

/** Of a guide on one page: how far its first flight reaches, and what an entry weighs. */
function guideFigures(folder: string, pages: SitePage[]): Record<string, number> {
  const guide = pages.find(({ kind }) => kind === 'guide');
  if (!guide) return {};
  const answer = answerFor(folder, guide.path);
  const { steps, count } = entriesOf(folder, guide.path);
  const { styles, entry, decoded, total } = reachOf(answer, steps);
  return {
    [`of the guide's document, bytes that the first ${flight} bytes hold`]: decoded,
    'of so many bytes': total,
    'bytes to the end of its styles': styles,
    'bytes to the end of its first step': entry,
    entries: count,
    'bytes an entry': Math.round(wireBytes(answer) / count),
  };
}
