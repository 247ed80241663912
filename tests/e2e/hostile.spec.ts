/** A site made of hostile articles: nothing on its pages acts, neither parsed nor opened. */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { type Running, serveFolder } from '../../scripts/site/serve.ts';
import { runTool } from '../../scripts/test/tool.ts';
import { badAddresses } from '../properties/hostile/active.ts';
import { writeHostileContent } from '../properties/hostile/site-content.ts';
import { expect, test } from './fixtures.ts';

test.describe.configure({ mode: 'default', timeout: 300_000 });

let folder: string;
let server: Running;
let pages: string[];

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = mkdtempSync(join(tmpdir(), 'waymark-hostile-'));
  const content = join(folder, 'content');
  const { articles } = writeHostileContent(content);
  expect(articles).toBeGreaterThan(100);
  const site = join(folder, 'site');
  const { code, said } = await runTool(
    join(import.meta.dirname, '../../scripts/build.ts'),
    ['--content', content, '--out', site],
    { NODE_ENV: 'production' },
  );
  expect(code, said).toBe(0);
  pages = globSync('**/*.html', { cwd: site }).sort();
  server = await serveFolder(site);
});

test.afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The scripts of a page, as code or by address. */
function scriptsOf(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html), { type: 'element', tagName: 'script' }, (element) => {
    const { type, src } = element.properties;
    if (type !== 'application/ld+json') found.push(`${type ?? ''} ${src ?? ''} ${toText(element)}`);
  });
  return found;
}

test('no page holds a script, handler or address that is not ours', ({ site }) => {
  const ours = globSync('**/*.html', { cwd: site.folder }).flatMap((page) =>
    scriptsOf(readFileSync(join(site.folder, page), 'utf8')),
  );
  const scripts = new Set<string>();
  const faults = pages.flatMap((page) => {
    const found: string[] = [];
    const html = readFileSync(join(folder, 'site', page), 'utf8');
    for (const script of scriptsOf(html)) scripts.add(script);
    visit(fromHtml(html), 'element', (element) => {
      const { tagName, properties } = element;
      if (/^(iframe|object|embed|base|frame|applet|math|marquee)$/.test(tagName)) found.push(`<${tagName}>`);
      for (const name of Object.keys(properties))
        if (/^(on.*|style|srcDoc|formAction)$/i.test(name)) found.push(`<${tagName} ${name}>`);
      found.push(...badAddresses(element).filter((fault) => !ownAddress(fault)));
    });
    return found.map((fault) => `${page}: ${fault}`);
  });
  expect(pages.length).toBeGreaterThan(500);
  expect(faults).toEqual([]);
  // Every script is one of those on the pages of harmless articles.
  expect(ours.length).toBeGreaterThan(0);
  expect([...scripts].filter((script) => !ours.includes(script))).toEqual([]);
});

/** The icon of a site without a logo stands in the page itself. */
const ownAddress = (fault: string) => fault.startsWith('<link href="data:image/svg+xml,');

test('nothing acts on pages that are opened', async ({ page }) => {
  const acts: string[] = [];
  page.on('dialog', async (dialog) => {
    acts.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  // A page that leads on is gone before it can be looked at.
  const staying = pages.filter(
    (path) => !readFileSync(join(folder, 'site', path), 'utf8').includes('http-equiv="refresh"'),
  );
  const sample = staying.filter((_path, index) => index % Math.ceil(staying.length / 60) === 0);
  for (const path of sample) {
    await page.goto(server.url + path.replace(/index\.html$/, ''));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.setAttribute('open', '');
    });
    if (await page.evaluate(() => 'canary' in window)) acts.push(`canary: ${path}`);
    const clobbered = await page.evaluate(() =>
      [document.body, document.cookie, window.location.href].map((value) => typeof value),
    );
    expect(clobbered).toEqual(['object', 'string', 'string']);
  }
  expect(acts).toEqual([]);
});

test('nothing acts in the search and its results', async ({ page }) => {
  const acts: string[] = [];
  page.on('dialog', async (dialog) => {
    acts.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  await page.goto(server.url);
  const box = page.getByRole('textbox').first();
  for (const query of [
    'script',
    'alert',
    'onerror',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'evil.test',
  ]) {
    await box.fill(query);
    await expect(page.locator('a.search-result').first()).toBeVisible();
    const active = await page.evaluate(() =>
      [...document.querySelectorAll('.search-group *')]
        .flatMap((node) => [node.tagName, ...node.getAttributeNames()])
        .filter((name) => /^(SCRIPT|IMG|SVG|IFRAME|on.*)$/i.test(name)),
    );
    expect(active).toEqual([]);
  }
  expect(await page.evaluate(() => 'canary' in window)).toBe(false);
  expect(acts).toEqual([]);
});
