/** The word of a text that a mistyped word may mean. */
import { slipsBetween } from '../../../../matcher/words/likeness.ts';

/** Shorter words are too like each other. */
const shortest = 4;

/** From this length on, two slips are forgiven. */
const long = 8;

/**
 * The one of `words` that is at most one slip (two from eight letters on) away from `word`: a letter too many, too few, another or two swapped.
 * Of several the nearest, then the first; `undefined` where there is none. A word with a digit is a code, and means nothing else.
 *
 * @param words In lower case, as `word` is.
 * @example nearestWord(['bad', 'gateway'], 'gatway') // 'gateway'
 */
export function nearestWord(words: readonly string[], word: string): string | undefined {
  if (word.length < shortest || /[^\p{L}'’-]/u.test(word)) return undefined;
  let nearest: string | undefined;
  let fewest = word.length < long ? 1 : 2;
  for (const other of words) {
    if (other.length < shortest) continue;
    const slips = slipsBetween(other, word, fewest);
    if (slips > fewest) continue;
    nearest = other;
    fewest = slips - 1;
  }
  return nearest;
}
