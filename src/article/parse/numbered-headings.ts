/** Numbered lines of a plain text that head its sections: "1. Symptoms", "2. Causes", "3.1 Restart the server". */
import { numberingLength } from '../title/numbering.ts';
import { lookUp, plainWords, type WordTable } from '../words/index.ts';
import { isHeadingLine } from './headings.ts';
import { isBlank, type Line, markerOf } from './lines.ts';

/** How many kinds of section numbered lines must name to be headings and no list. */
const fewestKinds = 2;

/** Lines, those marked `heading` that are numbered one after the other over sections of different kinds, and those below them. */
export function withNumberedHeadings(lines: Line[], words: WordTable): Line[] {
  const headings = new Set<Line>();
  const kinds = new Set<string>();
  let chapter = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (line.indent > 0 || (before && !isBlank(before))) continue;
    const marker = markerOf(line);
    if (marker?.kind === 'number' && marker.number === chapter + 1 && isHeadingLine(marker.rest.text, words, 'text')) {
      chapter++;
      headings.add(line);
      const kind = lookUp(words.kinds, plainWords(marker.rest.text));
      if (kind) kinds.add(kind);
    } else if (chapter > 0 && isPartOf(chapter, line.text, words)) {
      headings.add(line);
    }
  }
  if (kinds.size < fewestKinds) return lines;
  return lines.map((line) => (headings.has(line) ? { ...line, heading: true } : line));
}

function isPartOf(chapter: number, text: string, words: WordTable): boolean {
  const length = text.startsWith(`${chapter}.`) && /^\d+\.\d/.test(text) ? numberingLength(text, words) : 0;
  return length > 0 && !/[.,;:]$/.test(text) && text.split(' ').length <= 14;
}
