import { expect, test } from 'vitest';
import { languageAttributes } from '../../src/layouts/language.ts';

test.each([
  ['en', {}],
  ['en-GB', {}],
  ['de', { lang: 'de' }],
  ['ar', { lang: 'ar', dir: 'rtl' }],
  ['az-Arab', { lang: 'az-Arab', dir: 'rtl' }],
  ['no_such tag', { lang: 'no_such tag' }],
])('content in %s is marked as %o', (language, attributes) => {
  expect(languageAttributes(language)).toEqual(attributes);
});
