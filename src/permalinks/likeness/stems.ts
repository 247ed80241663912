/** Words without their endings, by which two texts are compared. */

import { plain } from './plain.ts';

/** Letters of a word that are kept: longer ones mostly differ in how they are inflected (`restart`, `restarting`). */
const stemLength = 6;

/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The stems of a text in their order, repeated ones too. Numbers stay whole; where words are not parted, every two characters side by side
 * make one.
 *
 * @example stems('Restarting the router') // ['restar', 'the', 'router']
 */
export function stems(text: string): string[] {
  const words = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) =>
    unspaced.test(word) ? pairs(word) : [/\p{N}/u.test(word) ? word : word.slice(0, stemLength)],
  );
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.length < 2
    ? characters
    : characters.slice(1).map((character, index) => characters[index] + character);
}
