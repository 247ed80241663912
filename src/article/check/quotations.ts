/** What prose quotes: messages and names, told as they are. */

/**
 * A text with spaces in the place of all that stands in quotation marks, so that every character keeps its place. A mark whose
 * counterpart is more than 400 characters away is none.
 */
export function withoutQuotations(text: string): string {
  return text.replaceAll(/“[^“”]{0,400}”|"[^"]{0,400}"/g, (quotation) => ' '.repeat(quotation.length));
}
