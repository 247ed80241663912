/** What programs read of a site: the API, its schemas, Markdown, and the data in pages. */
import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { apiNames } from '../../src/guide/index.ts';
import { pageLinks } from '../../src/release/links/page-links.ts';
import { faultsBy } from '../guide/api/validate.ts';
import { expect, type ServedSite, test } from './fixtures.ts';
import { places } from './places.ts';

const run = promisify(execFile);
const api = ({ folder }: ServedSite, name: string) =>
  JSON.parse(readFileSync(join(folder, 'api/v1', `${name}.json`), 'utf8'));

/** A test for each of both sites. */
function onBoth(what: string, look: (site: ServedSite) => unknown): void {
  test(`${what}, of the shipped content`, ({ site }) => look(site));
  test(`${what}, below a base path`, ({ docs }) => look(docs));
}

for (const name of apiNames)
  onBoth(`${name}.json is served and is as the schema that it names says`, async ({ url }) => {
    const address = `${url}api/v1/${name}.json`;
    const file = await (await fetch(address)).json();
    const schema = await (await fetch(new URL(file.$schema, address))).json();
    expect(schema.$id).toBe(new URL(`${url}api/v1/schemas/${name}.json`).pathname);
    expect(faultsBy(schema)(file)).toEqual([]);
    expect(Object.values(file).filter(Array.isArray).flat().length).toBeGreaterThan(name === 'faq' ? 2 : 0);
  });

onBoth('every address that permalinks.json names is there', (site) => {
  const { guides, entries } = api(site, 'permalinks');
  const named = [...guides, ...entries].flatMap(({ addresses }) => addresses as string[]);
  expect(named.length).toBeGreaterThan(entries.length);
  expect(missing(site, named)).toEqual([]);
});

onBoth('every entry is told with an address that permalinks.json names for it', (site) => {
  const { base, entries } = api(site, 'permalinks');
  const kinds = { variants: 'variant', causes: 'cause', steps: 'step', faq: 'faq' };
  const addresses = new Map<string, string[]>(
    entries.map((entry: { guide: string; kind: string; id: string; addresses: string[] }) => [
      `${entry.guide} ${entry.kind} ${entry.id}`,
      entry.addresses.map((path) => base + path.slice(1)),
    ]),
  );
  const told = Object.entries(kinds).flatMap(([name, kind]) =>
    (api(site, name)[name] as { guide: string; id: string; url: string; codeUrl?: string }[]).map((entry) => ({
      kind,
      ...entry,
    })),
  );
  expect(told.length).toBeGreaterThan(20);
  for (const { kind, guide, id, url, codeUrl } of told) {
    const known = addresses.get(`${guide} ${kind} ${id}`);
    expect(known).toContain(url);
    if (kind === 'step') expect(known).toContain(codeUrl);
  }
});

onBoth('links in the API, in the Markdown of guides and in llms.txt lead somewhere', (site) => {
  const files = globSync('{api/v1/*.json,*/guide.md,llms.txt}', { cwd: site.folder });
  const texts = files.map((file) => readFileSync(join(site.folder, file), 'utf8'));
  const links = texts.flatMap((text) =>
    [...text.matchAll(/\]\((\/[^)\s]*)\)|href=\\"(\/[^"\\]*)\\"/g)].map(([, a, b]) => a ?? b!),
  );
  expect(links.filter((link) => !link.startsWith(site.base))).toEqual([]);
  expect(links.length).toBeGreaterThan(50);
  expect(
    missing(
      site,
      links.map((link) => link.slice(site.base.length - 1)),
    ),
  ).toEqual([]);
});

test('a guide names its Markdown, which has its title and all its sections', async ({ page, site }) => {
  await page.goto(site.url + places.guide);
  const address = await page.locator('link[rel=alternate][type="text/markdown"]').getAttribute('href');
  const markdown = await (await fetch(new URL(address!, site.url))).text();
  expect(markdown.startsWith(`# ${await page.locator('h1').innerText()}\n`)).toBe(true);
  const headings = await page.locator('.guide-section > h2').allInnerTexts();
  expect(headings.length).toBeGreaterThan(3);
  expect(headings.filter((heading) => !markdown.includes(`\n## ${heading}\n`))).toEqual([]);
});

for (const kind of ['guide', 'step', 'variant'] as const)
  test(`the ${kind} page tells search engines what its breadcrumbs tell readers`, async ({ page, site }) => {
    await page.goto(site.url + places[kind]);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
    const [article, way] = data['@graph'];
    expect(article).toMatchObject({
      '@type': 'TechArticle',
      '@id': new URL(page.url()).pathname,
      headline: (await page.locator('h1').textContent())!.trim(),
      description: await page.locator('meta[name=description]').getAttribute('content'),
      inLanguage: 'en',
    });
    const crumbs = await page.locator('.breadcrumbs li').allInnerTexts();
    expect(way.itemListElement.map(({ name }: { name: string }) => name)).toEqual(crumbs.map((crumb) => crumb.trim()));
    const above = await page.locator('.breadcrumbs a').last().getAttribute('href');
    expect(article.isPartOf).toEqual({ '@id': above });
  });

test('the example makes a macro of every step, from a folder as from an address', async ({ site }) => {
  const script = join(import.meta.dirname, '../../examples/zendesk-macros.mjs');
  const macros = async (...options: string[]) =>
    (await run(process.execPath, [script, ...options])).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).macro);
  const { steps } = api(site, 'steps');
  const fromFolder = await macros(site.folder, '--site', 'https://help.example/');
  expect(fromFolder).toHaveLength(steps.length);
  for (const [index, { title, actions }] of fromFolder.entries()) {
    expect(title).toContain(steps[index].title);
    expect(actions).toEqual([
      { field: 'comment_value_html', value: expect.stringContaining(`https://help.example${steps[index].url}`) },
    ]);
    expect(actions[0].value).not.toMatch(/ (href|src)="[/#]|\{\{|\{%/);
  }
  const fromAddress = await macros(site.url, '--site', 'https://help.example/');
  expect(fromAddress).toEqual(fromFolder);
});

/** The addresses, from the root of a site and without its base path, of which there is no page, or no place on it. */
function missing({ folder }: ServedSite, addresses: string[]): string[] {
  const ids = new Map<string, Set<string>>();
  return addresses.filter((address) => {
    const [path, id] = address.split('#', 2) as [string, string?];
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return true;
    if (!ids.has(file)) ids.set(file, file.endsWith('.html') ? pageLinks(readFileSync(file, 'utf8')).ids : new Set());
    return id !== undefined && !ids.get(file)!.has(id);
  });
}
