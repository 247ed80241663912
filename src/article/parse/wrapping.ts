/** Which line breaks of a plain text are its author's, and which a program made that wrapped it. */
import type { Line } from './lines.ts';
import { isBlank } from './lines.ts';

/** The widths, in characters, at which programs wrap text. */
const narrowest = 40;
const widest = 120;

/** Fewer breaks tell nothing of a width; then texts are taken for wrapped at the usual one. */
const fewestBreaks = 4;
const usualWidth = 72;

/** The share of breaks that a width must explain. */
const leastShare = 0.6;

/** Lines of a paragraph, each marked `broken` if its author ended it: its next word would have fitted. */
export function withBreaks(lines: Line[]): Line[] {
  const width = wrapWidth(lines);
  const longest = longestBeside(lines);
  return lines.map((line, index) => {
    const next = lines[index + 1];
    if (!next || isBlank(line) || isBlank(next)) return line;
    const goesOn =
      line.text.length >= narrowest &&
      /^\p{Ll}[\p{Ll}'’-]*[,;.]?(?:\s|$)/u.test(next.text) &&
      !/[.!?:]$/.test(line.text) &&
      !beginAlike(line, next);
    // What few breaks suggest holds only for a paragraph that keeps to it.
    const wrapped = width ?? ((longest[index] as number) <= usualWidth ? usualWidth : 0);
    return goesOn || fills(line, next, wrapped) ? line : { ...line, broken: true };
  });
}

/** For each line, the length of the longest of those that stand together with it. */
function longestBeside(lines: Line[]): number[] {
  const longest = lines.map((line) => line.indent + line.text.length);
  for (let at = 1; at < lines.length; at++)
    if (!isBlank(lines[at] as Line) && !isBlank(lines[at - 1] as Line))
      longest[at] = Math.max(longest[at] as number, longest[at - 1] as number);
  for (let at = lines.length - 2; at >= 0; at--)
    if (!isBlank(lines[at] as Line) && !isBlank(lines[at + 1] as Line)) longest[at] = longest[at + 1] as number;
  return longest;
}

/** The width at which a text is wrapped; 0 where its breaks are its author's, `undefined` where there are too few to tell. */
function wrapWidth(lines: Line[]): number | undefined {
  const breaks = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && line.text.length >= narrowest && !isBlank(next) ? [{ line, next }] : [];
  });
  if (breaks.length < fewestBreaks) return undefined;
  let best = { width: 0, explained: 0 };
  for (let width = narrowest; width <= widest; width++) {
    const explained = breaks.filter(({ line, next }) => fills(line, next, width)).length;
    if (explained > best.explained) best = { width, explained };
  }
  return best.explained >= leastShare * breaks.length ? best.width : 0;
}

/** Lines of a log or a terminal, which begin with one word. */
function beginAlike(line: Line, next: Line): boolean {
  return line.text.split(' ', 1)[0] === next.text.split(' ', 1)[0];
}

/** Whether a line is as full as a program that wraps at a width makes it. */
function fills(line: Line, next: Line, width: number): boolean {
  const length = line.indent + line.text.length;
  const word = next.text.split(' ', 1)[0] as string;
  return length <= width && length + 1 + word.length > width;
}
