/** What pages weigh, to the byte, against `budgets.ts`. Nothing here is timed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entriesOf } from '../../scripts/bench/page/entries.ts';
import { reachOf } from '../../scripts/bench/page/first-flight.ts';
import { offlineLoad, pageLoads } from '../../scripts/bench/page/loads.ts';
import { answerFor, wireBytes } from '../../scripts/bench/wire/answer.ts';
import { serveCompressed } from '../../scripts/bench/wire/serve.ts';
import { projectFolder } from '../../scripts/command/exit.ts';
import { kinds, longestPages, pagesOf, type SitePage } from '../../scripts/site/kinds.ts';
import { runTool } from '../../scripts/test/tool.ts';
import { afterwards, documents, faces, firstFlight, offline, requestsBefore } from './budgets.ts';
import { test as base, expect } from './fixtures.ts';

/** The shipped content as a hosted site has it: with an address, which stands in each page. */
const test = base.extend<object, { hosted: string }>({
  hosted: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'waymark-hosted-'));
      try {
        const out = join(folder, 'out');
        const options = ['--out', out, '--site', 'https://waymark.example'];
        const build = join(projectFolder, 'scripts/build.ts');
        const { code, said } = await runTool(build, options, { NODE_ENV: 'production' });
        if (code !== 0) throw new Error(said);
        await use(out);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

// One build for all of them.
test.describe.configure({ mode: 'default', timeout: 120_000 });

const over = ({ kind, path }: SitePage, what: string, is: number, budget: number) =>
  is > budget ? [`${kind} /${path}: ${what} ${is}, budget ${budget}`] : [];

test('every page keeps within the bytes of its kind', ({ hosted }) => {
  const pages = pagesOf(hosted);
  expect(new Set(pages.map(({ kind }) => kind))).toEqual(new Set(kinds));
  const faults = pages.flatMap((page) =>
    over(page, 'bytes', wireBytes(answerFor(hosted, page.path)), documents[page.kind]),
  );
  expect(faults).toEqual([]);
});

test('no step or message of any site is longer than the first flight', ({ hosted, docs }) => {
  const faults = [hosted, docs.folder].flatMap((folder) =>
    pagesOf(folder)
      .filter(({ kind }) => kind === 'step' || kind === 'variant')
      .flatMap((page) => over(page, 'bytes', wireBytes(answerFor(folder, page.path)), firstFlight)),
  );
  expect(faults).toEqual([]);
});

test('no page names what would block its rendering', ({ hosted }) => {
  const faults = pagesOf(hosted).flatMap(({ file }) => {
    const tags = readFileSync(join(hosted, file), 'utf8').match(/<(?:link|script)\b[^>]*>/g) ?? [];
    return tags.filter(blocks).map((tag) => `${file}: ${tag}`);
  });
  expect(faults).toEqual([]);
});

/** Whether a tag makes a browser wait: a style sheet for screens, or a script that is neither a module nor put off. */
function blocks(tag: string): boolean {
  if (tag.startsWith('<link')) return /rel="?stylesheet/.test(tag) && !/media="?print/.test(tag);
  return /\ssrc=/.test(tag) && !/\s(?:async|defer)\b|type="?module/.test(tag);
}

test('the first flight of a guide holds its styles and its first step', ({ hosted }) => {
  const guides = pagesOf(hosted).filter(({ kind }) => kind === 'guide');
  const faults = guides.flatMap((page) => {
    const { styles, entry } = reachOf(answerFor(hosted, page.path), entriesOf(hosted, page.path).steps);
    return [
      ...over(page, 'bytes to the end of its styles', styles, firstFlight),
      ...over(page, 'bytes to the end of its first step', entry, firstFlight),
    ];
  });
  expect(faults).toEqual([]);
});

test('pages are painted from one request, and load little afterwards', async ({ hosted, browser }) => {
  const host = await serveCompressed(hosted);
  try {
    const faults: string[] = [];
    for (const page of longestPages(hosted).filter(({ kind }) => kind !== 'code')) {
      const { before, after, paths } = await pageLoads(browser, host, page.path);
      faults.push(
        ...over(page, 'requests before it is painted', before.requests, requestsBefore),
        ...over(page, `requests afterwards (${paths.join(', ')})`, after.requests, afterwards.requests),
        ...over(page, `bytes afterwards (${paths.join(', ')})`, after.bytes, afterwards.bytes),
      );
    }
    expect(faults).toEqual([]);
  } finally {
    await host.close();
  }
});

test('pages are set in few fonts, sizes and weights', async ({ hosted, browser }) => {
  const host = await serveCompressed(hosted);
  const phone = await browser.newPage({ viewport: { width: 360, height: 740 } });
  try {
    const faults: string[] = [];
    for (const page of longestPages(hosted).filter(({ kind }) => kind !== 'code')) {
      await phone.goto(host.url + page.path);
      const found = await phone.evaluate(facesOf);
      faults.push(
        ...over(page, `faces (${found.join(', ')})`, found.length, faces[page.kind === 'guide' ? 'guide' : 'page']),
      );
    }
    expect(faults).toEqual([]);
  } finally {
    await phone.close();
    await host.close();
  }
});

/** Each font, weight and size of the text that the page that is open shows. */
function facesOf(): string[] {
  const found = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement!;
    if (!texts.currentNode.nodeValue?.trim() || !element.checkVisibility()) continue;
    const { fontFamily, fontWeight, fontSize } = getComputedStyle(element);
    found.add(`${fontFamily.split(',')[0]} ${fontWeight} ${fontSize}`);
  }
  return [...found];
}

test('the worker keeps within its own budget', async ({ hosted, browser }) => {
  const host = await serveCompressed(hosted);
  try {
    const [step] = longestPages(hosted).filter(({ kind }) => kind === 'step');
    const { bytes, requests } = await offlineLoad(browser, host, step!.path);
    expect(requests).toBeGreaterThan(100);
    expect([
      ...over(step!, 'bytes for offline', bytes, offline.bytes),
      ...over(step!, 'requests for offline', requests, offline.requests),
    ]).toEqual([]);
  } finally {
    await host.close();
  }
});
