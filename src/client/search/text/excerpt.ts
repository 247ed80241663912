/** Pagefind's excerpt, which is HTML, as pieces of plain text. */
import type { Piece } from './result.ts';

/**
 * Splits an excerpt at its `<mark>` tags, the only markup in it: all other `<` and `>` come escaped, and nothing else does.
 *
 * @example excerptPieces('a <mark>502</mark> &lt;b&gt;') // ['a ', '502' marked, ' <b>']
 */
export function excerptPieces(html: string): Piece[] {
  return html
    .split(/<\/?mark>/)
    .map((text, index) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
