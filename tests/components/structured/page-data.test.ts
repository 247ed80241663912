import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { type ArticlePage, pageData, scriptText } from '../../../src/components/structured/page-data.ts';
import { payloads } from '../../properties/hostile/payloads.ts';

const page: ArticlePage = {
  headline: 'Reload the page',
  description: 'Press F5.',
  language: 'pt-BR',
  changed: '2026-11-25',
  path: '/help/502/steps/reload/',
  trail: [
    { label: 'Home', href: '/help/' },
    { label: '502 Bad Gateway', href: '/help/502/' },
  ],
  here: 'Step 3 of 9',
};

test('a page is a part of the one above it in its breadcrumbs', () => {
  expect(pageData(page, new URL('https://help.example'))).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'TechArticle',
        '@id': 'https://help.example/help/502/steps/reload/',
        headline: 'Reload the page',
        description: 'Press F5.',
        inLanguage: 'pt-BR',
        dateModified: '2026-11-25',
        isPartOf: { '@id': 'https://help.example/help/502/' },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://help.example/help/' },
          { '@type': 'ListItem', position: 2, name: '502 Bad Gateway', item: 'https://help.example/help/502/' },
          {
            '@type': 'ListItem',
            position: 3,
            name: 'Step 3 of 9',
            item: 'https://help.example/help/502/steps/reload/',
          },
        ],
      },
    ],
  });
});

test('without an address of the site, addresses begin at the root; a day that nobody said is left out', () => {
  const text = scriptText(pageData({ ...page, changed: undefined }, undefined));
  expect(text).toContain('"@id":"/help/502/steps/reload/"');
  expect(text).not.toContain('dateModified');
});

test.each(payloads)('a title of %j does not end the script', (payload) => {
  const hostile = { ...page, headline: payload, description: payload, here: payload };
  const text = scriptText(pageData(hostile, undefined));
  const [script, ...others] = fromHtml(`<script type="application/ld+json">${text}</script>`, {
    fragment: true,
  }).children;
  expect(others).toEqual([]);
  const data = JSON.parse((script as { children: { value: string }[] }).children[0]!.value);
  expect(data['@graph'][0].headline).toBe(payload);
});
