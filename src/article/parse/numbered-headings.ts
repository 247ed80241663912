/** Numbered lines of a plain text that head its sections: "1. Symptoms", "2. Causes", "3.1 Restart the server". */
import { numberingLength } from '../title/numbering.ts';
import { lookUp, plainWords, type WordTable } from '../words/index.ts';
import { isHeadingLine } from './headings.ts';
import { isBlank, type Line, markerOf } from './lines.ts';

/** How many kinds of section numbered lines must name to be headings and no list. */
const fewestKinds = 2;

/** A longer line, in words, is text. */
const longestPart = 60;

/** Lines, those marked `heading` that are numbered one after the other over sections of different kinds, and those below them. */
export function withNumberedHeadings(lines: Line[], words: WordTable): Line[] {
  const chapters = new Map<Line, Line>();
  const parts = new Set<Line>();
  const kinds = new Set<string>();
  const marked = lines.some(({ heading }) => heading);
  let chapter = 0;
  for (const [index, line] of lines.entries()) {
    if (line.heading) {
      chapter = numberOf(line) ?? chapter;
      continue;
    }
    const before = lines[index - 1];
    if (line.indent > 0 || (before && !isBlank(before))) continue;
    const marker = markerOf(line);
    const follows = marker?.kind === 'number' && marker.number === chapters.size + 1 && !marked;
    if (follows && isHeadingLine(marker.rest.text, words, 'text')) {
      chapters.set(line, marker.rest);
      chapter = marker.number;
      const kind = lookUp(words.kinds, plainWords(marker.rest.text));
      if (kind) kinds.add(kind);
    } else if (isPartOf(chapter, line.text, words)) {
      parts.add(line);
    }
  }
  if (kinds.size < fewestKinds && !marked) return lines;
  return lines.map((line): Line => {
    const named = chapters.get(line);
    if (named) return { ...line, heading: 2, chapter: named };
    return parts.has(line) ? { ...line, heading: 3 } : line;
  });
}

/** The number that a heading was marked with. */
function numberOf(line: Line): number | undefined {
  const number = /^\d{1,2}/.exec(line.text)?.[0];
  return number === undefined ? undefined : Number(number);
}

function isPartOf(chapter: number, text: string, words: WordTable): boolean {
  const counts = text.startsWith(`${chapter}.`) && /^\d{1,2}\.\d/.test(text) && numberingLength(text, words) > 0;
  return counts && text.split(' ').length <= longestPart;
}
