import { expect, it } from 'vitest';
import { editorialPages } from '../../../src/release/search/editorial-pages.ts';

it('names the pages that are neither guides nor the site’s own', () => {
  const files = [
    '404.html',
    '_offline/g.json',
    'a-z/index.html',
    'g/index.html',
    'g/faq/index.html',
    'how-to/index.html',
    'index.html',
  ];
  expect(editorialPages(files, new Set(['g']))).toEqual(['how-to']);
});
