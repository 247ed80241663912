import { expect, test } from 'vitest';
import { languageAttributes } from '../../src/layouts/language.ts';
import { wordsFor } from '../../src/layouts/words.ts';

test.each([
  ['en', 'en', {}],
  ['de', 'en', { lang: 'de' }],
  ['ar', 'en', { lang: 'ar', dir: 'rtl' }],
  ['he', 'ar', { lang: 'he' }],
  ['en', 'fa', { lang: 'en', dir: 'ltr' }],
  ['az-Arab', 'az', { lang: 'az-Arab', dir: 'rtl' }],
  ['no_such tag', 'en', { lang: 'no_such tag' }],
])('content in %s among %s is marked as %o', (language, around, attributes) => {
  expect(languageAttributes(language, around)).toEqual(attributes);
});

test('the site’s own words are marked where they stand among another language', () => {
  expect(wordsFor('en-GB').attributes).toEqual({});
  expect(wordsFor('de').attributes).toEqual({ lang: 'en' });
  expect(wordsFor('ar').attributes).toEqual({ lang: 'en', dir: 'ltr' });
});
