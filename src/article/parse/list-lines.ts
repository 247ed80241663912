/** Where paragraphs and lists of plain text end. */
import { asks } from '../title/asks.ts';
import { lookUp, plainWords, type WordTable } from '../words/index.ts';
import { headingLength } from './heading-lines.ts';
import { isCountedLine } from './headings.ts';
import { isBlank, type Line, type Marker, markerOf } from './lines.ts';
import { beginsList } from './list-begin.ts';

export function endOfParagraph(lines: Line[], at: number, words: WordTable): number {
  let end = at + 1;
  while (end < lines.length && !isBlank(lines[end] as Line) && !beginsList(lines, end)) {
    if ((lines[end] as Line).heading) break;
    if ((lines[end - 1] as Line).broken && isCountedLine((lines[end] as Line).text, words)) break;
    end++;
  }
  return end;
}

/**
 * Where the list that begins at `at` ends. To it belong: lines indented deeper than its markers, lines that wrap an item's text,
 * further markers of its kind and indentation, and unindented paragraphs that only continue an item: before the next number, or
 * under a bullet that asks a question.
 */
export function endOfList(lines: Line[], at: number, words: WordTable, topLevel: boolean): number {
  const first = lines[at] as Line;
  let marker = markerOf(first) as Marker;
  const kind = marker.kind;
  let end = at + 1;
  let next = at + 1;
  let unindented = false;
  while (next < lines.length) {
    const line = lines[next] as Line;
    const blankBefore = isBlank(lines[next - 1] as Line);
    if (line.heading) break;
    if (isBlank(line)) {
      next++;
    } else if (sameList(line, first, kind, marker)) {
      marker = markerOf(line) as Marker;
      end = ++next;
    } else if (line.indent > first.indent || (!blankBefore && !markerOf(line))) {
      end = ++next;
    } else {
      const continued = topLevel ? endOfContinuation(lines, next, first, marker, unindented, words) : next;
      if (continued === next) break;
      unindented = true;
      next = continued;
      end = continued;
    }
  }
  return end;
}

/** Whether a single line stands right before the next item of a numbered list, and names no kind of section. */
function standsBetween(lines: Line[], at: number, first: Line, marker: Marker, words: WordTable): boolean {
  const next = lines.slice(at + 1, at + 4).find((line) => !isBlank(line));
  const goesOn = next !== undefined && sameList(next, first, marker.kind, marker) && follows(next, marker);
  return goesOn && marker.number > 0 && !lookUp(words.kinds, plainWords((lines[at] as Line).text));
}

/** How many numbers a list may leave out and still go on. */
const farthestNumber = 3;

function sameList(line: Line, first: Line, kind: Marker['kind'], previous: Marker): boolean {
  return isSibling(line, first, kind) && (kind === 'bullet' || (markerOf(line)?.number ?? 0) <= previous.number + 9);
}

export function isSibling(line: Line, first: Line, kind: Marker['kind']): boolean {
  return markerOf(line)?.kind === kind && Math.abs(line.indent - first.indent) <= 1;
}

/**
 * The line before which unindented paragraphs from `at` on still belong to the item above; `at` itself if they do not. Behind the
 * last item they do only if an earlier one was continued so, or if it asks a question.
 */
function endOfContinuation(
  lines: Line[],
  at: number,
  first: Line,
  marker: Marker,
  earlier: boolean,
  words: WordTable,
): number {
  const isQuestion = marker.kind === 'bullet' && asks(marker.rest.text);
  for (let end = at; end < lines.length; end++) {
    const line = lines[end] as Line;
    if (isBlank(line)) continue;
    if (sameList(line, first, marker.kind, marker)) return isQuestion || follows(line, marker) ? end : at;
    if (marker.kind === 'bullet' && markerOf(line)) return isQuestion ? end : at;
    if (headingLength(lines, end, words) && !standsBetween(lines, end, first, marker, words))
      return isQuestion || earlier ? end : at;
  }
  return isQuestion || earlier ? lines.length : at;
}

/** Numbers that authors write go on by one; some repeat, or leave a few out. */
function follows(line: Line, marker: Marker): boolean {
  const number = markerOf(line)?.number ?? 0;
  return marker.kind !== 'bullet' && number >= marker.number && number <= marker.number + farthestNumber;
}
