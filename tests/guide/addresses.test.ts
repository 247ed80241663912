import { expect, test } from 'vitest';
import { addresses, entryAddress } from '../../src/guide/index.ts';

test.each(['/help', 'help/', '/help/', '//help//'])('the base %j is normalised', (base) => {
  expect(addresses(base).home).toBe('/help/');
});

test('the root is its own base', () => {
  for (const base of ['/', '']) expect(addresses(base).step('g', 'x')).toBe('/g/steps/x/');
});

test('every kind of entry has its address', () => {
  const site = addresses('/p/');
  const of = (kind: Parameters<typeof entryAddress>[1]) => entryAddress(site, kind, 'g', 'x');
  expect([of('step'), of('variant'), of('cause'), of('faq'), of('section'), of('look-alike')]).toEqual([
    '/p/g/steps/x/',
    '/p/g/errors/x/',
    '/p/g/causes/#x',
    '/p/g/faq/#x',
    '/p/g/#x',
    '/p/g/#x',
  ]);
});
