import { expect, it } from 'vitest';
import { excerptPieces } from '../../../../src/client/search/text/excerpt.ts';

it('splits at marks and keeps other markup as the text it is', () => {
  expect(excerptPieces('<mark>502</mark> in &lt;center&gt; &amp; <mark>out</mark>')).toEqual([
    { text: '502', marked: true },
    { text: ' in <center> &amp; ', marked: false },
    { text: 'out', marked: true },
  ]);
});
