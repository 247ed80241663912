/** Tells words that someone looks for from a message that someone has seen. */

/** Who looks for something types few words. */
const mostWords = 6;

/**
 * Whether a text reads as words to look for: at most six, of letters alone.
 *
 * @example readsAsWords('delete cookies') // true
 * @example readsAsWords('error 0x80070057') // false
 */
export function readsAsWords(text: string): boolean {
  const words = text.slice(0, 200).trim().split(/\s+/);
  return words.length <= mostWords && words.every((word) => /^["“„]?[\p{L}\p{M}'’-]+["”?!.]?$/u.test(word));
}
