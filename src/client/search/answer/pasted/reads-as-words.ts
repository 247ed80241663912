/** Tells words that someone looks for from a message that someone has seen. */

/** Who looks for something types few words. */
const mostWords = 6;

/** The id of an entry, as it stands in links: words and numbers with hyphens between them. */
const id = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;

/**
 * Whether a text reads as words to look for: at most six, of letters alone; or the id of an entry.
 *
 * @example readsAsWords('delete cookies') // true
 * @example readsAsWords('error 0x80070057') // false
 */
export function readsAsWords(text: string): boolean {
  const words = text.slice(0, 200).trim().split(/\s+/);
  if (id.test(words.join(' '))) return true;
  return words.length <= mostWords && words.every((word) => /^["“„]?[\p{L}\p{M}'’-]+["”?!.]?$/u.test(word));
}
