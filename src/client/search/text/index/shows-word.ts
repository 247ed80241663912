/** Whether a text truly holds a word: Pagefind answers an absent word with whatever begins like it, down to one letter. */

/** How much of a word without digits must stand at the beginning of a word of the text; the rest may be another ending. */
const stem = 0.55;

/**
 * Whether `text` holds `word`, the beginning of a longer word included. A word with a digit in it, such as a code, must stand there whole.
 *
 * @example showsWord('Retry later', 'retries') // true
 * @example showsWord('as it was', 'asdkjhasd') // false
 */
export function showsWord(text: string, word: string): boolean {
  const wanted = plain(word);
  const least = /\p{N}/u.test(wanted) ? wanted.length : wanted.length * stem;
  return wordsOf(text).some((shown) => sharedLength(shown, wanted) >= least);
}

/** Words as they stand between spaces, and the parts of those that are made of several, such as `ERR_TIMED_OUT` or `fetchError`. */
function wordsOf(text: string): string[] {
  const whole = text.split(/\s+/);
  const parts = text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').split(/[^\p{L}\p{N}\p{M}]+/u);
  return [...new Set([...whole, ...parts])].map(plain);
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < b.length && a[length] === b[length]) length += 1;
  return length;
}
