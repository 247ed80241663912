/** What matched in a pasted text, with a little of what stands around it. */
import type { Evidence } from '../../../matcher/index.ts';
import { harmless } from './harmless.ts';

/** A piece of the pasted text; `marked` where the answer rests on it, `gap` where text before it is left out. */
export interface TextPiece {
  text: string;
  marked: boolean;
  gap: boolean;
}

/** How much of the text is shown on each side of what matched, in characters. */
const around = 40;

/** No more of one match is shown, in characters. */
const longest = 160;

/** No more matches are shown. */
const most = 8;

/**
 * The first matches with what is around them, in the order of the text; the work does not grow with the text.
 *
 * @param spans In the order of the text, without overlaps.
 */
export function matchedText(text: string, spans: readonly Pick<Evidence, 'start' | 'end'>[]): TextPiece[] {
  const shown = spans.slice(0, most);
  const pieces: TextPiece[] = [];
  let place = 0;
  const add = (start: number, end: number, marked: boolean) => {
    if (end <= start) return;
    pieces.push({ text: harmless(text.slice(start, end)), marked, gap: start > place });
    place = end;
  };
  shown.forEach(({ start, end }, index) => {
    const limit = shown[index + 1]?.start ?? text.length;
    const markEnd = Math.min(end, start + longest);
    add(Math.max(place, start - around), start, false);
    add(start, markEnd, true);
    // A match that is cut short has nothing of its surroundings after it.
    if (markEnd === end) add(end, Math.min(end + around, limit), false);
  });
  return pieces;
}
