import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../src/article/entry/plain-text.ts';
import { read } from './outline.ts';

function titleOf(html: string): string | undefined {
  const { titleHeading, frontMatter } = read(html);
  return titleHeading ? plainText(titleHeading) : frontMatter.title;
}

describe('the title', () => {
  test.each([
    ['the main heading', '<title>A page</title><h1>Cannot print</h1>', 'Cannot print'],
    [
      'the heading that the page is named after',
      '<title>Cannot print – Acme</title><h1>Acme</h1><h1>Cannot print</h1><h1>Causes</h1>',
      'Cannot print',
    ],
    [
      'a smaller heading, where the main one names the site',
      '<title>Cannot print | Acme Support</title><h1>Acme Support</h1><h2>Cannot print</h2>',
      'Cannot print',
    ],
    ['the first of several main headings', '<h1>Cannot print</h1><h1>Causes</h1>', 'Cannot print'],
    ['the title of Word', '<title>Document1</title><p class=MsoTitle>Cannot print</p>', 'Cannot print'],
    [
      'the page’s, without its help centre',
      '<title>Cannot print - Acme - Acme Help Center</title><p>x',
      'Cannot print - Acme',
    ],
    [
      'the page’s, without the site that it names',
      '<title>Cannot print - Acme</title><meta property="og:site_name" content="Acme"><p>x',
      'Cannot print',
    ],
    [
      'the page’s, whole where nothing is certain',
      '<title>Cannot print - lack of support</title><p>x',
      'Cannot print - lack of support',
    ],
    ['the one for other sites', '<meta property="og:title" content="Cannot print"><p>x', 'Cannot print'],
    [
      'a paragraph that the page is named after',
      '<title>Cannot print - Acme Docs</title><p>Cannot print</p><p>x',
      'Cannot print',
    ],
    ['no bold first line that names a section', '<p><b>Causes</b></p><p>x', undefined],
    ['a bold first line', '<div><b>Cannot print</b></div><div>x</div>', 'Cannot print'],
  ])('is %s', (_name, html, title) => {
    expect(titleOf(html)).toBe(title);
  });
});

test.each([
  ['the language', '<html lang="pt_BR"><h1>T</h1><p>x', { lang: 'pt-BR' }],
  ['the language of the body', '<body lang=EN-GB><h1>T</h1><p>x', { lang: 'EN-GB' }],
  ['no language that is none', '<html lang="english!"><h1>T</h1><p>x', {}],
  [
    'the day of the last change',
    '<meta property="article:modified_time" content="2026-03-14T09:26:53Z"><h1>T</h1><p>x',
    { updated: '2026-03-14' },
  ],
  [
    'the day in the page',
    '<h1>T</h1><p>x <time class="updated" datetime="2026-03-14">yesterday</time>',
    { updated: '2026-03-14' },
  ],
  ['no day that is only written', '<h1>T</h1><p>x <time datetime="2026-03-14">once</time>', {}],
  [
    'the description, where there is no introduction',
    '<meta name="description" content="Why."><h1>T</h1><h2>x</h2>',
    { summary: 'Why.' },
  ],
  ['no description, where there is one', '<meta name="description" content="Why."><h1>T</h1><p>x', {}],
])('the page says %s', (_name, html, frontMatter) => {
  expect(read(html).frontMatter).toEqual(frontMatter);
});
