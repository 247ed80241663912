import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeIn } from '../../../../src/client/search/code/code-in.ts';
import { addresses } from '../../../../src/guide/addresses.ts';

it.each([
  'https://help.example/s/417203/',
  'http://127.0.0.1:4321/docs/s/417203',
  ' help.example/docs/s/417203/\n',
  'https://xn--bcher-kva.example/s/417203/',
  '417 203',
  'Step code 417 203',
])('%j is the code', (text) => {
  expect(codeIn(text)).toBe('417203');
});

it.each([
  'https://help.example/s/017203/',
  'https://help.example/s/41720/',
  'https://help.example/s/417203/more',
  'https://help.example/t/417203/',
  'GET https://help.example/s/417203/',
  'https://help.example/s/417203/ 502 Bad Gateway',
  `https://help.example/${'a'.repeat(300)}/s/417203/`,
  '502 Bad Gateway',
])('%j is none', (text) => {
  expect(codeIn(text)).toBeUndefined();
});

it('is read back from every address of a code', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100_000, max: 999_999 }), fc.constantFrom('/', '/docs/', '/s/'), (number, base) => {
      expect(codeIn(`https://help.example${addresses(base).code(String(number))}`)).toBe(String(number));
    }),
  );
});
