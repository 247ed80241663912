/** The mark of a site without a logo: a signpost that points on. */

/** The outline of the mark in a square of 32. */
export const markPath = 'M3 6h17l9 10-9 10H3l6-10z';

/**
 * The icon of the browser's tab as a `data:` URL, so that it costs no request.
 *
 * @param colour Its fill, `#rrggbb`.
 */
export function icon(colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${colour}" d="${markPath}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
