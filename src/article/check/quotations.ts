/** What prose quotes: messages and names, told as they are. */

/** How far apart the marks of a quotation may be, in characters. */
const longest = 400;

/**
 * A text with spaces in the place of all that stands in quotation marks, so that every character keeps its place. A mark whose
 * counterpart is more than 400 characters away is none.
 */
export function withoutQuotations(text: string): string {
  const pieces: string[] = [];
  let kept = 0;
  for (const { index } of text.matchAll(/["“]/g)) {
    const length = index < kept ? 0 : quotationLength(text.slice(index, index + longest + 2));
    if (length === 0) continue;
    pieces.push(text.slice(kept, index), ' '.repeat(length));
    kept = index + length;
  }
  return pieces.join('') + text.slice(kept);
}

/** How long the quotation is that begins with the first mark of a text; 0 where nothing ends it. */
function quotationLength(text: string): number {
  const end = text.startsWith('"') ? text.indexOf('"', 1) : text.slice(1).search(/[“”]/) + 1;
  const isClosed = end > 0 && text[end] !== '“';
  return isClosed ? end + 1 : 0;
}
