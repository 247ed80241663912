import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { compileArticle, compileContent, formatMessage } from '../../src/compile/index.ts';
import { contentFolder } from './content-folder.ts';
import { compiler } from './shared-compiler.ts';

const article = (redirectFrom: string) =>
  `---\ntitle: Disk full\nredirectFrom: ${redirectFrom}\n---\n\n## Causes\n\n- Dust\n\n## How to fix it\n\n1. Empty the trash.\n`;

async function said(files: Record<string, string>): Promise<string[]> {
  const content = contentFolder(files);
  const { messages } = await compileContent({ content, work: null, compiler });
  return messages
    .filter(({ ruleId }) => ruleId === 'redirect')
    .map((message) => formatMessage(message).replaceAll(`${relative(process.cwd(), content)}/`, ''));
}

test('old addresses that fit are silent: of one article in several spellings, and with queries', async () => {
  const addresses = '[/old/502.html, "https://help.example.com/hc/12?x=1", /Old/502.html, /old/502.html, "/?p=12"]';
  expect(
    await said({ 'guides/a.md': article(addresses), 'guides/b.md': article('["/hc/12?x=2", /a-z.html, /a/old]') }),
  ).toEqual([]);
});

test('an address that can be none is an error where it stands, also of one article alone', async () => {
  const content = contentFolder({ 'guides/a.md': article('\n  - /old\n  - "/old/../x"\n  - old') });
  const { messages } = await compileArticle(`${content}/guides/a.md`, 'en');
  const redirects = messages.filter(({ ruleId }) => ruleId === 'redirect');
  expect(redirects.map(({ line, column, reason }) => `${line}:${column} ${reason}`)).toEqual([
    '5:5 Unexpected old address “/old/../x”, expected no part that begins with a point; correct it, or take it out',
    '6:5 Unexpected old address “old”, expected a path that begins with /, or an http(s) URL; correct it, or take it out',
  ]);
});

test('two articles with one old address are an error of the second, however each writes it', async () => {
  expect(
    await said({
      'guides/a.md': article('[/x, /caf%C3%A9/]'),
      'guides/b.md': article('[https://h.example/X/, /café]'),
    }),
  ).toEqual([
    'guides/b.md:3:16 error Unexpected old address “https://h.example/X/”, which guides/a.md:3 claims, expected it in one article; take it out of one (redirect)',
    'guides/b.md:3:38 error Unexpected old address “/café”, which guides/a.md:3 claims, expected it in one article; take it out of one (redirect)',
  ]);
});

test.each([
  '/',
  '/index.html',
  '/a/',
  '/a',
  '/A/index.html',
  '/a/causes/',
  '/a/steps/empty-the-trash',
  '/how/',
  '/pagefind/x.html',
  '/sw.js',
  '/404.html',
  '/s/123456/',
  '/_redirects',
  '/_astro/x',
])('%s is a page of the site', async (address) => {
  const page = '---\ntitle: How\ndescription: So\n---\n';
  expect(await said({ 'guides/a.md': article(`[${address}]`), 'pages/how.mdx': page })).toEqual([
    `guides/a.md:3:16 error Unexpected old address “${address}”, which is a page of the site, expected one that the site does not use; take it out (redirect)`,
  ]);
});

test.each([
  ['[/x.html, /x.html/y]', '/x.html/y', 25],
  ['[/x.html/y, /x.html]', '/x.html', 27],
  ['[/a/index.html/x]', '/a/index.html/x', 16],
])('a file cannot be a folder as well: %s', async (list, address, column) => {
  expect(await said({ 'guides/a.md': article(list) })).toEqual([
    `guides/a.md:3:${column} error Unexpected old address “${address}”, which is both a file and a folder, expected one of the two; take one out (redirect)`,
  ]);
});
