/** The markers of lists that are typed as text: `•`, `1.`. */
import { markerOf } from '../lines.ts';

/** Whether a line of text begins as an item of a list. */
export function beginsItem(text: string): boolean {
  return typedMarker(text) !== undefined;
}

/** A marker at the beginning of a text: how many characters it takes with the space behind it, and its number, 0 for a bullet. */
export function typedMarker(text: string): { length: number; number: number } | undefined {
  const start = text.length - text.trimStart().length;
  const line = { text: text.slice(start), indent: 0, line: 1, column: 1, offset: 0 };
  const marker = markerOf(line);
  return marker && { length: start + marker.rest.offset, number: marker.number };
}

/** What Word sets as a bullet in fonts of symbols, beside those that are bullets everywhere. */
const wordBullets = ['o', '§', 'Ø', 'ü', 'q', 'v', '\uf0b7', '\uf0a7', '\uf0d8', '\uf0fc'];

/** The marker of a paragraph that Word made an item of a list: also one of its own bullets, or a letter that counts. */
export function wordMarker(text: string): { length: number; number: number } | undefined {
  const known = typedMarker(text);
  if (known) return known;
  const start = text.length - text.trimStart().length;
  const gap = text.slice(start).search(/\s/);
  const mark = text.slice(start, start + gap);
  if (gap < 1) return undefined;
  const isBullet = wordBullets.includes(mark);
  if (!isBullet && !/^(?:[a-z]|[ivx]{1,5}|\d{1,2})[.)]$/i.test(mark)) return undefined;
  const rest = text.slice(start + gap);
  return { length: start + gap + rest.length - rest.trimStart().length, number: isBullet ? 0 : 1 };
}
