/** Words as 32-bit numbers (FNV-1a over plain units), so that a text of a megabyte is read without making strings. */
import { join, plainUnit } from './characters.ts';

/** The hash of no word. */
export const emptyHash = 0x811c9dc5 | 0;

/** The hash of a word with one more unit in its plain form. */
export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash of the same word inside a tag: `center` in `<center>` is another word than in a sentence. */
export function inMarkup(hash: number): number {
  return addUnit(hash, 60);
}

/** The hash of a word as text; one inside a tag begins with `<`. */
export function hashWord(word: string): number {
  const markup = word.startsWith('<');
  let hash = emptyHash;
  for (let at = markup ? 1 : 0; at < word.length; at += 1) {
    const unit = plainUnit(word.charCodeAt(at));
    // An underscore is the only sign that words keep.
    if (unit !== join) hash = addUnit(hash, unit || word.charCodeAt(at));
  }
  return markup ? inMarkup(hash) : hash;
}
