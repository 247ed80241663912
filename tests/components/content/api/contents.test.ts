import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apiContents } from '../../../../src/components/content/api/contents.ts';
import type { ApiSource } from '../../../../src/components/content/api/source.ts';
import { addresses, apiFile, apiNames, type PublishedGuide, type SettledGuide } from '../../../../src/guide/index.ts';
import { faultsAs } from '../../../guide/api/validate.ts';
import { compile } from '../../../properties/compile.ts';

const article = `---
status: "502"
redirectFrom: /alt
---
# An error

## How it appears

- \`502 Bad Gateway\` {#nginx}
  Shown by: nginx (nginx)

## What causes it

### App down {#down}

Fixed by: [Reload](#reload)

## Fix it: for visitors

### Reload the page {#reload}

See [the cause](#down) and [another](../other/).
`;

/** Every file of the API as it is published, read back. */
function filesOf(source: ApiSource) {
  const read = (name: (typeof apiNames)[number]) =>
    JSON.parse(JSON.stringify(apiFile(name, apiContents[name](source) as never)));
  return Object.fromEntries(apiNames.map((name) => [name, read(name)]));
}

/** What is published of a guide: no entry, since other tests look at those. */
function published({ guide: { id, title } }: SettledGuide): PublishedGuide {
  return { id, title, fate: { status: 'here' }, entries: [] };
}

function sourceOf(articles: Record<string, string>, more: Partial<ApiSource> = {}): ApiSource {
  const guides = Object.entries(articles).map(([name, text]) => compile(name, text).settled);
  const site = addresses('/help/');
  return { guides, published: guides.map(published), site, origin: undefined, language: 'en', ...more };
}

describe.each([
  ['an article with little in it', { '502.md': article }],
  ['no article', {}],
  [
    'the articles of the project',
    {
      '502-bad-gateway.md': readFileSync('content/guides/502-bad-gateway.md', 'utf8'),
      '504.txt': readFileSync('examples/504-gateway-timeout.txt', 'utf8'),
    },
  ],
])('%s', (_name, articles) => {
  test.each([undefined, new URL('https://help.example/')])('is told as the JSON Schemas say, at %s', (origin) => {
    const files = filesOf(sourceOf(articles, { origin }));
    expect(apiNames.flatMap((name) => faultsAs(name)(files[name]))).toEqual([]);
  });
});

test('a step is told with its addresses below the base path, and nothing of its article’s lines', () => {
  const { steps } = filesOf(sourceOf({ '502.md': article }));
  expect(steps.steps).toEqual([
    {
      guide: '502',
      id: 'reload',
      section: 'fix-it-for-visitors',
      code: expect.stringMatching(/^\d{6}$/),
      number: 1,
      side: 'visitor',
      title: 'Reload the page',
      revision: 1,
      text: expect.stringContaining('See the cause'),
      html: '<p>See <a href="/help/502/causes/#down">the cause</a> and <a href="/help/other/">another</a>.</p>',
      url: '/help/502/steps/reload/',
      codeUrl: `/help/s/${steps.steps[0].code}/`,
    },
  ]);
});

test('addresses stand in full where the address of the site is known', () => {
  const files = filesOf(sourceOf({ '502.md': article }, { origin: new URL('https://help.example') }));
  expect(files.variants.variants[0].href).toBe('https://help.example/help/502/errors/nginx/');
  expect(files.causes.causes[0].href).toBe('https://help.example/help/502/causes/#down');
  expect(files.guides.guides[0]).toMatchObject({ href: 'https://help.example/help/502/', lang: 'en', status: '502' });
});

test('a guide counts its entries and names what its author named', () => {
  const { guides, causes, permalinks } = filesOf(sourceOf({ '502.md': article }));
  expect(guides.guides[0].counts).toEqual({ variants: 1, causes: 1, steps: 1, faq: 0, lookAlikes: 0 });
  expect(causes.causes[0].remedy).toEqual(['reload']);
  expect(permalinks.redirects).toEqual([{ from: '/alt', to: '/help/502/' }]);
});
