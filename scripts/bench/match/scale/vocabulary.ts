/** The words of generated articles. */
import type { Random } from '../../../../tests/properties/articles/random.ts';

/** What error messages in English have in common, whatever they are about. */
export const filler =
  'the a to of for in on at while with from not is was has been failed error cannot could open read write connect request response server client file timeout invalid unexpected found closed'.split(
    ' ',
  );

const onsets = 'b br c ch d dr f fl g gr h j k kl l m n p pr qu r s sk sl st t tr v w x z'.split(' ');
const nuclei = 'a e i o u ai ea io ou'.split(' ');
const codas = ['', '', 'l', 'm', 'n', 'r', 's', 't', 'ck', 'nd', 'rt', 'x'];

/** `count` different words that no language has, of two or three syllables: what is made of them is alike by chance alone. */
export function pseudoWords(random: Random, count: number): string[] {
  const words = new Set<string>();
  const syllable = () => random.pick(onsets) + random.pick(nuclei) + random.pick(codas);
  while (words.size < count) words.add(Array.from({ length: random.integer(2, 3) }, syllable).join(''));
  return [...words];
}
