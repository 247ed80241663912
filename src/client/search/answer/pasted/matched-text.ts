/** What matched in a pasted text, with a little of what stands around it. */
import type { Evidence } from '../../../../matcher/index.ts';
import { harmless } from './harmless.ts';

/** A piece of the pasted text, or a place where some of it is left out. */
export type TextPiece = { text: string; marked: boolean } | 'gap';

/** A part of the text, as offsets into it. */
type Place = Pick<Evidence, 'start' | 'end'>;

/** How much of the text is shown on each side of what matched, in characters. */
const around = 40;

/** What is at most as far apart is one match, in characters: words of one sentence. */
const together = 3;

/** No more of one match is shown, in characters. */
const longest = 200;

/** No more matches are shown. */
const most = 8;

/** So many places are looked at; the work does not grow with the text. */
const mostPlaces = 200;

/**
 * The first matches with what is around them, in the order of the text.
 *
 * @param places In the order of the text, without overlaps.
 */
export function matchedText(text: string, places: readonly Place[]): TextPiece[] {
  const shown = joined(places.slice(0, mostPlaces)).slice(0, most);
  const pieces: TextPiece[] = [];
  let done = 0;
  const add = (start: number, end: number, marked: boolean) => {
    if (end <= start) return;
    if (start > done) pieces.push('gap');
    pieces.push({ text: harmless(text.slice(start, end)), marked });
    done = end;
  };
  shown.forEach(({ start, end }, index) => {
    const markEnd = Math.min(end, start + longest);
    add(Math.max(done, start - around), start, false);
    add(start, markEnd, true);
    // A match that is cut short has nothing of its surroundings after it.
    if (markEnd === end) add(end, Math.min(end + around, shown[index + 1]?.start ?? text.length), false);
  });
  if (pieces.length > 0 && done < text.length) pieces.push('gap');
  return pieces;
}

/** Places that stand close together as one. */
function joined(places: readonly Place[]): Place[] {
  const apart: Place[] = [];
  for (const { start, end } of places) {
    const before = apart.at(-1);
    if (before && start - before.end <= together) before.end = end;
    else apart.push({ start, end });
  }
  return apart;
}
