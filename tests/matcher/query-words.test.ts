import { expect, it } from 'vitest';
import { queryWords } from '../../src/matcher/index.ts';

it('takes the punctuation off the ends of words and keeps it inside', () => {
  expect(queryWords('Error: "502.3 - Bad Gateway" (0x80244021), WU_E_PT!')).toEqual([
    'error',
    '502.3',
    'bad',
    'gateway',
    '0x80244021',
    'wu_e_pt',
  ]);
});

it('names each word of a pasted message once, across its lines', () => {
  expect(queryWords('502 Bad Gateway\n\n  502 bad   gateway\nnginx')).toEqual(['502', 'bad', 'gateway', 'nginx']);
});

it('does not look for every word of a pasted page', () => {
  expect(queryWords(Array.from({ length: 5000 }, (_, index) => `w${index}`).join(' '))).toHaveLength(32);
});

it('finds no word in white space and signs', () => {
  expect(queryWords(' --- \n … ')).toEqual([]);
});
