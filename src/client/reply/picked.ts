/** The picked steps as an address's fragment keeps them: `#417203,502113`, in the order in which they were picked. */

/**
 * The codes that a fragment names.
 *
 * @param fragment As in an address, with or without `#`; anybody may have written it.
 * @param known The codes of the steps on the page; whatever else stands in the fragment is left out.
 * @returns Each code once, in the fragment's order.
 */
export function readPicked(fragment: string, known: ReadonlySet<string>): string[] {
  // Programs that pass links on may have encoded the commas.
  const codes = fragment.replace(/^#/, '').split(/,|%2C/i);
  return [...new Set(codes)].filter((code) => known.has(code));
}

/** The fragment that keeps `codes`; empty for none. */
export function writePicked(codes: readonly string[]): string {
  return codes.length > 0 ? `#${codes.join(',')}` : '';
}

/** `codes` with `code` at their end, or without it where it was among them. */
export function toggled(codes: readonly string[], code: string): string[] {
  return codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code];
}
