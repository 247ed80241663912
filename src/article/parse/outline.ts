/** Headings of a plain text that are sure: those its own table of contents names, and those a wiki marks. */
import { plainWords, type WordTable } from '../words/index.ts';
import { isBlank, type Line, markerOf } from './lines.ts';

/** A longer line, in words, is no heading. */
const longestHeading = 20;

/** Lines, those marked `heading` that stand in the table of contents before them, or that a wiki's mark for editing ends. */
export function withOutline(lines: Line[], words: WordTable): Line[] {
  const unmarked = lines.map((line) => withoutEditMark(line, words));
  const contents = contentsOf(unmarked, words);
  return unmarked.map((line, index): Line => {
    const depth = index >= contents.end ? contents.depths.get(keyOf(line)) : undefined;
    if (!depth || line.text.split(' ').length > longestHeading) return line;
    return { ...line, heading: depth, chapter: named(line) };
  });
}

/** The lines under "Contents" up to the first that stands there a second time, each with the depth that its number gives it. */
function contentsOf(lines: Line[], words: WordTable): { depths: Map<string, 2 | 3>; end: number } {
  const none = { depths: new Map(), end: lines.length };
  const start = lines.findIndex((line) => words.contents.includes(plainWords(line.text)));
  if (start === -1) return none;
  const depths = new Map<string, 2 | 3>();
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (isBlank(line)) continue;
    const key = keyOf(line);
    if (depths.has(key)) return { depths, end: at };
    depths.set(key, /^\d+\.\d/.test(line.text) || line.indent > 1 ? 3 : 2);
  }
  return none;
}

function keyOf(line: Line): string {
  return plainWords(named(line).text);
}

/** A line without the number or bullet before its name. */
function named(line: Line): Line {
  const marker = markerOf({ ...line, heading: undefined });
  if (marker) return marker.rest;
  const length = /^\d{1,2}(?:\.\d{1,2}){0,2}\s/.exec(line.text.slice(0, 12))?.[0].length ?? 0;
  return {
    ...line,
    text: line.text.slice(length).trimStart(),
    column: line.column + length,
    offset: line.offset + length,
  };
}

function withoutEditMark(line: Line, words: WordTable): Line {
  const mark = words.editMarks.find((end) => line.text.toLowerCase().endsWith(end));
  return mark ? { ...line, text: line.text.slice(0, -mark.length).trimEnd(), heading: 2 } : line;
}
