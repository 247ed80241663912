import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { guideMarkdown } from '../../../../src/components/content/markdown/guide.ts';
import { addresses, type SettledGuide } from '../../../../src/guide/index.ts';
import { wordsFor } from '../../../../src/layouts/words.ts';
import { compile } from '../../../properties/compile.ts';
import { markdownWith, textWith } from '../../../properties/hostile/articles.ts';
import { payloads } from '../../../properties/hostile/payloads.ts';

const site = addresses('/help/');
const words = wordsFor('en');
const write = (settled: SettledGuide, origin?: URL) => guideMarkdown(settled, site, words, origin);
const read = (markdown: string): Root => remark().use(remarkGfm).parse(markdown);

/** Every article of the project, and articles made of hostile texts. */
const articles = [
  ...[
    'content/guides/502-bad-gateway.md',
    ...globSync('examples/*.txt'),
    ...globSync('tests/fixtures/articles/*/input.*'),
  ]
    .sort()
    .map((path) => ({ name: basename(path), called: path, source: new Uint8Array(readFileSync(path)) })),
  ...[...markdownWith(payloads), textWith(payloads)].map((article) => ({
    ...article,
    called: `hostile ${article.name}`,
  })),
].map(({ name, called, source }) => ({ called, settled: compile(name, source).settled }));

test('there are articles to try', () => {
  expect(articles.length).toBeGreaterThan(40);
});

describe.each(articles)('$called', ({ settled }) => {
  const tree = read(write(settled));

  test('reads back with the same headings', () => {
    expect(headingsOf(tree)).toEqual(expectedHeadings(settled));
  });

  test('holds every word of every entry', () => {
    const held = squash(textIn(tree));
    expect(piecesOf(settled).filter((piece) => !held.includes(squash(piece)))).toEqual([]);
  });

  test('links to every entry for good', () => {
    const { guide, variants, steps } = settled;
    const links = linksIn(tree);
    const expected = [
      ...variants.map(({ id }) => site.variant(guide.id, id)),
      ...steps.flatMap(({ id, code }) => [site.step(guide.id, id), site.code(code)]),
      ...settled.causes.map(({ id }) => site.causes(guide.id, id)),
      ...settled.faq.map(({ id }) => site.faq(guide.id, id)),
      ...guide.lookAlikes.map(({ id }) => site.guide(guide.id, id)),
    ];
    expect(expected.filter((url) => !links.includes(url))).toEqual([]);
  });
});

test('links and pictures stand in full where the address of the site is known', () => {
  const { settled } = compile('502.md', '# A\n\n## Fix it\n\n### Reload {#reload}\n\n[Go](../b/) ![Menu](menu.png)\n');
  const step = settled.steps[0]!;
  const markdown = write(
    { ...settled, steps: [{ ...step, html: '<p><img src="pictures/a.png" alt="Menu"></p>' }] },
    new URL('https://x.example'),
  );
  expect(markdown).toContain('(https://x.example/help/502/steps/reload/)');
  expect(markdown).toContain('![Menu](https://x.example/help/502/pictures/a.png)');
  expect(linksIn(read(markdown)).filter((url) => !url.startsWith('https://x.example/help/'))).toEqual([]);
});

/** The depth and text of each heading. */
function headingsOf(tree: Root): [number, string][] {
  const found: [number, string][] = [];
  visit(tree, 'heading', (node) => void found.push([node.depth, line(textOf(node))]));
  return found;
}

function expectedHeadings({ guide, variants, causes, steps, faq }: SettledGuide): [number, string][] {
  const count = { visitor: 0, operator: 0 };
  const numbers = new Map(steps.map(({ id, side }) => [id, ++count[side]]));
  const listed = variants.filter(({ origin }) => origin === 'listed');
  const entries = [
    ...listed.map(({ section, message }) => ({ section, title: message })),
    ...causes,
    ...steps.map(({ section, id, title }) => ({ section, title: `Step ${numbers.get(id)}: ${title}` })),
    ...faq.map(({ section, question }) => ({ section, title: question })),
    ...guide.lookAlikes.map(({ section, message }) => ({ section, title: message })),
    ...variants
      .filter((variant) => !listed.includes(variant))
      .map(({ section, message }) => ({ section, title: message })),
  ];
  return [
    [1, line(guide.title)],
    ...guide.sections.flatMap(({ id, title }): [number, string][] => [
      ...(title ? [[2, line(title)] as [number, string]] : []),
      ...entries.filter(({ section }) => section === id).map((entry): [number, string] => [3, line(entry.title)]),
    ]),
  ];
}

/** The texts that a guide is made of. The sentence that names a message is of the section or entry that it stands in. */
function piecesOf({ guide, variants, causes, steps, faq }: SettledGuide): string[] {
  const listed = variants.filter(({ origin }) => origin === 'listed');
  const bodies = [guide.sections, guide.lookAlikes, listed, causes, steps, faq].flat().map(({ html }) => html);
  return [
    guide.summary,
    ...bodies.map((html) => toText(fromHtml(html, { fragment: true }))),
    ...variants.flatMap(({ means, producer }) => [means ?? '', producer?.name ?? '']),
    ...[...variants, ...guide.lookAlikes].flatMap(({ exact, codes }) => [...exact, ...codes.flat()]),
    ...steps.flatMap(({ workedIf, takes, risk }) => [workedIf ?? '', takes ?? '', risk ?? '']),
    ...guide.lookAlikes.map(({ instead }) => instead ?? ''),
  ];
}

function textIn(tree: Root): string {
  const found: string[] = [];
  visit(tree, (node) => {
    if ('value' in node) found.push(node.value);
  });
  return found.join(' ');
}

function linksIn(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image') found.push(node.url);
  });
  return found;
}

function line(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function squash(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
