/** What a reader waits for and fetches from opening the home page to a first answer, beside Pagefind's own interface. */
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { browserLaunch } from '../../../tests/e2e/browser.ts';
import { temporaryFolder } from '../../command/temporary.ts';
import { table } from '../table.ts';
import { answerFor } from '../wire/answer.ts';
import { type Host, serveCompressed } from '../wire/serve.ts';
import { writePagefindSite } from './pagefind-ui.ts';
import { plainPage } from './plain.ts';
import { hundredths, median, onSlowPhone } from './slow.ts';

/** Each is done so often, and the median time is told. */
const times = 7;

/** A page with a search: its field, and what holds as the first answer and as the first result of a full-text search. */
interface Search {
  name: string;
  host: Host;
  field: string;
  answer: string;
  result: string;
}

const queries = [
  { what: 'answer to a paste', text: '502 Bad Gateway nginx', shown: 'answer' },
  { what: 'full-text result', text: 'delete cookies', shown: 'result' },
] as const;

/**
 * Bytes, requests and time on a slow phone; time also as a ratio to the first paint of a plain page as long as the home page.
 *
 * @param folder The built site.
 * @param tell Is given the table.
 */
export async function firstAnswer(folder: string, tell: (text: string) => void): Promise<Record<string, number>> {
  const bare = join(temporaryFolder('pagefind'), 'site');
  await writePagefindSite(folder, bare);
  const plain = plainPage(answerFor(folder, '').body.length);
  const own = await serveCompressed(folder, { plain });
  const others = await serveCompressed(bare);
  const browser = await chromium.launch(browserLaunch());
  const searches: Search[] = [
    { name: 'Waymark', host: own, field: 'main textarea', answer: '.answer', result: 'a.search-result' },
    {
      name: 'Pagefind',
      host: others,
      field: '#search input',
      answer: '.pagefind-ui__result-link',
      result: '.pagefind-ui__result-link',
    },
  ];
  const rows: Record<string, string | number>[] = [];
  try {
    const paints: number[] = [];
    for (let time = 0; time < times; time += 1) paints.push(await plainPaint(browser, `${own.url}plain`));
    for (const { what, text, shown } of queries) {
      for (const search of searches) {
        const asked: { bytes: number; requests: number; time: number }[] = [];
        for (let time = 0; time < times; time += 1) asked.push(await ask(browser, search, text, search[shown]));
        const time = median(asked.map((each) => each.time));
        rows.push({
          search: search.name,
          first: what,
          bytes: median(asked.map(({ bytes }) => bytes)),
          requests: median(asked.map(({ requests }) => requests)),
          'time, ms': Math.round(time),
          'to a plain paint': hundredths(time / median(paints)),
        });
      }
    }
  } finally {
    await browser.close();
    await Promise.all([own.close(), others.close()]);
  }
  tell(table(rows));
  return {};
}

/** Pastes a text as soon as there is a field, and waits until `shown` is there. */
async function ask(browser: Browser, { host, field }: Search, text: string, shown: string) {
  const start = host.asked.length;
  return onSlowPhone(browser, async (page) => {
    await page.addInitScript(
      ({ field, text, shown }) => {
        let pasted = false;
        const look = () => {
          const box = document.querySelector<HTMLTextAreaElement>(field);
          if (box && !pasted && performance.getEntriesByName('first-contentful-paint').length > 0) {
            pasted = true;
            box.focus();
            box.value = text;
            box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
          }
          if (pasted && document.querySelector(shown)) Object.assign(window, { answered: performance.now() });
          else requestAnimationFrame(look);
        };
        look();
      },
      { field, text, shown },
    );
    await page.goto(host.url);
    const answered = await page.waitForFunction(() => (window as unknown as { answered?: number }).answered);
    const asked = host.asked.slice(start);
    return {
      time: Number(await answered.jsonValue()),
      requests: asked.length,
      bytes: asked.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  });
}

async function plainPaint(browser: Browser, address: string): Promise<number> {
  return onSlowPhone(browser, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime);
  });
}
