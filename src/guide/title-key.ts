/** A title as one word, by which the search finds titles that a query spells out from their beginning. */

/** Longer keys would fill the index and tell no more titles apart. */
const longest = 64;

/**
 * The letters and digits of `title` alone, in lower case, without accents; the first 64 of them.
 *
 * @example titleKey('502 Bad Gateway!') // '502badgateway'
 */
export function titleKey(title: string): string {
  const plain = title.normalize('NFD').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]/gu, '').slice(0, longest);
}
