/** Links from one article to another, to a page, and to an address of the site. */
import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { compileContent, formatMessage } from '../../src/compile/index.ts';
import { contentFolder } from './content-folder.ts';
import { compiler } from './shared-compiler.ts';

const other =
  '---\nredirectFrom: [/hc/en-us/articles/504]\n---\n\n# Timeout\n\n## Fix\n\n1. Wait. If it helps, stop. {#wait}\n\n## FAQ\n\n### Why?\n\nIt is slow.\n';

/** Compiles an article that links to `url`: the address it is shown with, and what is said of it. */
async function compiled(url: string, name = 'guides/502.md', text = `See [it](${url}).`) {
  const content = contentFolder({
    'guides/504-gateway-timeout.md': other,
    'guides/Old page.html': '<h1>Old page</h1><p>Text.</p>',
    'pages/how.mdx': '---\ntitle: How\ndescription: So\norder: 1\n---\n',
    [name]: `# Error\n\n${text}\n\n## Fix\n\n1. Reload. If it helps, stop. {#reload}\n`,
  });
  const { guides, messages } = await compileContent({ content, work: null, compiler });
  const html = guides.find(({ guide }) => guide.id === '502')?.guide.sections[0]?.html ?? '';
  return {
    href: /href="([^"]*)"/.exec(html)?.[1],
    said: messages
      .filter(({ ruleId }) => ['unknown-link', 'unknown-id'].includes(ruleId as string))
      .map((message) => formatMessage(message).replaceAll(`${relative(process.cwd(), content)}/`, '')),
  };
}

test.each([
  ['504-gateway-timeout.md', '../504-gateway-timeout/'],
  ['./504-gateway-timeout.md#wait', '../504-gateway-timeout/#wait'],
  ['../guides/504-gateway-timeout.md', '../504-gateway-timeout/'],
  ['/guides/504-gateway-timeout.md#wait', '../504-gateway-timeout/#wait'],
  ['Old%20page.html', '../old-page/'],
  ['../pages/how.mdx', '../how/'],
  ['/504-gateway-timeout/', '../504-gateway-timeout/'],
  ['/504-gateway-timeout#wait', '../504-gateway-timeout/#wait'],
  ['../504-gateway-timeout/steps/wait/', '../504-gateway-timeout/steps/wait/'],
  ['/504-gateway-timeout/faq/', '../504-gateway-timeout/faq/'],
  ['/hc/en-us/articles/504', '../hc/en-us/articles/504/'],
  ['/a-z/', '../a-z/'],
  ['/', '../'],
  ['steps/reload/', '../502/steps/reload/'],
  ['502.md#reload', '#reload'],
  ['/502/#reload', '#reload'],
  ['https://example.com/504.md', 'https://example.com/504.md'],
  ['mailto:me@example.com', 'mailto:me@example.com'],
])('%s is shown as %s', async (url, address) => {
  expect(await compiled(url)).toEqual({ href: address, said: [] });
});

test('a link to what has moved is kept, for its address leads on', async () => {
  const ledger = {
    version: 0,
    guide: '504-gateway-timeout',
    title: 'Timeout',
    published: '2026-01-31',
    entries: [{ kind: 'step', id: 'rest', title: 'Rest', movedTo: 'wait' }],
  };
  const files = {
    'guides/504-gateway-timeout.md': other,
    'permalinks/504-gateway-timeout.json': JSON.stringify(ledger),
    'guides/502.md': '# Error\n\nSee [it](/504-gateway-timeout/#rest), [more](/504-gateway-timeout/steps/rest/).\n',
  };
  const { messages } = await compileContent({ content: contentFolder(files), work: null, compiler });
  expect(messages.filter(({ fatal }) => fatal).map(formatMessage)).toEqual([]);
});

const fault = (written: string, expected: string) =>
  `guides/502.md:3:5 error Unexpected link to “${written}”, expected ${expected}; correct it, or write the whole address of another site (unknown-link)`;

test.each([
  ['504-gatway-timeout.md', 'an article or an address of this site, such as /504-gateway-timeout/'],
  ['other.txt', 'an article or an address of this site'],
  ['504-gateway-timeout.md#wiat', 'the id of an entry of 504-gateway-timeout'],
  ['../pages/where.mdx', 'an article or an address of this site'],
  ['/504-gateway-timeout/steps/wiat/', 'an article or an address of this site, such as /504-gateway-timeout/'],
  ['/hc/en-us/articles/505', 'an article or an address of this site'],
  ['report.pdf', 'an article or an address of this site'],
  ['../../secret.md', 'an article or an address of this site'],
])('%s leads nowhere', async (url, expected) => {
  expect((await compiled(url)).said).toEqual([fault(url, expected)]);
});

test('an id of the article itself that is not there', async () => {
  expect((await compiled('502.md#gone')).said).toEqual([
    expect.stringContaining('guides/502.md:3:5 error Unexpected link to #gone'),
  ]);
});

test('a definition and a page of HTML link as well', async () => {
  const definition = await compiled('', 'guides/502.md', 'See [it][a].\n\n[a]: 504-gateway-timeout.md#wiat');
  expect(definition.said).toEqual([
    fault('504-gateway-timeout.md#wiat', 'the id of an entry of 504-gateway-timeout').replace('3:5', '5:1'),
  ]);
});

test('a picture that leads to a file of its own is shown without that link', async () => {
  const { href, said } = await compiled('', 'guides/502.md', '[![The menu](menu.png)](menu.png)');
  expect({ href, said }).toEqual({ href: undefined, said: [] });
});
