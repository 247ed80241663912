/** Headings of a plain text that are sure: those its own table of contents names, and those a wiki marks. */
import type { VFile } from 'vfile';
import { sayLeftOut } from '../messages.ts';
import { plainWords, type WordTable } from '../words/index.ts';
import { endOf, isBlank, type Line, lineFrom, markerOf } from './lines.ts';

/** A longer line, in words, is no heading. */
const longestHeading = 20;

/** Lines, those marked `heading` that stand in the table of contents before them, or that a wiki's mark for editing ends. */
export function withOutline(lines: Line[], file: VFile, words: WordTable): Line[] {
  const unmarked = lines.map((line) => withoutEditMark(line, file, words));
  const contents = contentsOf(unmarked, words);
  return unmarked.map((line, index): Line => {
    const depth = index >= contents.end ? contents.depths.get(keyOf(line, contents.isNumbered)) : undefined;
    if (!depth || line.text.split(' ').length > longestHeading) return line;
    return { ...line, heading: depth, chapter: named(line, contents.isNumbered) };
  });
}

/** What a table of contents names, each with its depth, the index of the line behind it, and whether it numbers what it names. */
interface Contents {
  depths: Map<string, 2 | 3>;
  end: number;
  isNumbered: boolean;
}

/** The lines under "Contents" up to the first that stands there a second time, each with the depth that its number gives it. */
function contentsOf(lines: Line[], words: WordTable): Contents {
  const none = { depths: new Map(), end: lines.length, isNumbered: false };
  const start = lines.findIndex((line) => words.contents.includes(plainWords(line.text)));
  if (start === -1) return none;
  const depths = new Map<string, 2 | 3>();
  const first = lines.slice(start + 1).find((line) => !isBlank(line));
  const isNumbered = first !== undefined && /^1\s/.test(first.text);
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (isBlank(line)) continue;
    const key = keyOf(line, isNumbered);
    if (depths.has(key)) return { depths, end: at, isNumbered };
    depths.set(key, /^\d+\.\d/.test(line.text) || line.indent > 1 ? 3 : 2);
  }
  return none;
}

function keyOf(line: Line, isNumbered: boolean): string {
  return plainWords(named(line, isNumbered).text);
}

/** A line without the bullet or number before its name; a bare number only where all have one. */
function named(line: Line, isNumbered: boolean): Line {
  const marker = markerOf({ ...line, heading: undefined });
  if (marker) return marker.rest;
  const number = /^\d{1,2}(?:\.\d{1,2}){0,2}\s/.exec(line.text.slice(0, 12))?.[0] ?? '';
  return isNumbered || number.includes('.') ? lineFrom(line, number.length) : line;
}

function withoutEditMark(line: Line, file: VFile, words: WordTable): Line {
  const mark = words.editMarks.find((end) => line.text.toLowerCase().endsWith(end));
  if (mark) {
    const start = { ...endOf(line), column: endOf(line).column - mark.length };
    sayLeftOut(file, mark, 'the page round the article says this, not the article', { start, end: endOf(line) });
  }
  return mark ? { ...line, text: line.text.slice(0, -mark.length).trimEnd(), heading: 2 } : line;
}
