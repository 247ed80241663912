/** Lines of plain text to blocks: headings, lists, paragraphs. */
import type { BlockContent, Blockquote, Heading, List, ListItem, RootContent } from 'mdast';
import { withoutId } from '../entry/naming.ts';
import { isByline } from '../section/byline.ts';
import { isPictureCredit } from '../section/caption.ts';
import { isFurniture } from '../section/furniture.ts';
import { lookUp, plainWords, type WordTable } from '../words/index.ts';
import { type Following, isCountedLine, isHeadingAbove, isHeadingLine, isKindLine } from './headings.ts';
import { positionOf, toPhrasing } from './inline.ts';
import { endOf, isBlank, isUnderline, type Line, type Marker, markerOf, startOf } from './lines.ts';
import { parseTable, tableLength } from './text-tables.ts';

/**
 * Reads the blocks that lines form.
 *
 * @param topLevel Whether they stand in no list item: only there can a line be a heading.
 */
export function parseBlocks(lines: Line[], words: WordTable, topLevel: boolean): RootContent[] {
  const blocks: RootContent[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    const heading = topLevel ? headingLength(lines, at, words) : 0;
    if (isBlank(line)) {
      at++;
    } else if (beginsList(lines, at)) {
      const end = endOfList(lines, at, words, topLevel);
      blocks.push(parseList(lines.slice(at, end), words));
      at = end;
    } else if (heading > 0) {
      blocks.push(headingOf(line));
      at += heading;
    } else if (isQuoted(line)) {
      const end = endOfQuotation(lines, at);
      blocks.push(parseQuotation(lines.slice(at, end)));
      at = end;
    } else if (tableLength(lines, at) > 0) {
      const end = at + tableLength(lines, at);
      blocks.push(parseTable(lines.slice(at, end)));
      at = end;
    } else {
      const end = endOfParagraph(lines, at, words);
      const own = lines.slice(at, end);
      blocks.push({ type: 'paragraph', children: toPhrasing(own), position: positionOf(own) });
      at = end;
    }
  }
  return blocks;
}

/** A line quoted as in a mail: `> 502 Bad Gateway`. */
function isQuoted(line: Line): boolean {
  return line.text.startsWith('> ');
}

function endOfQuotation(lines: Line[], at: number): number {
  const end = lines.findIndex((line, index) => index > at && !isQuoted(line));
  return end === -1 ? lines.length : end;
}

/** Quoted lines as one paragraph in a block quote, each a line of its own. */
function parseQuotation(lines: Line[]): Blockquote {
  const quoted = lines.map((line): Line => {
    const text = line.text.slice(2).trimStart();
    const shift = line.text.length - text.length;
    return { ...line, text, column: line.column + shift, offset: line.offset + shift };
  });
  const position = positionOf(lines);
  return { type: 'blockquote', children: [{ type: 'paragraph', children: toPhrasing(quoted), position }], position };
}

/** A heading, without the number of its chapter. */
function headingOf(line: Line): Heading {
  const text = line.chapter ?? line;
  const children = toPhrasing([{ ...text, broken: false }]);
  return { type: 'heading', depth: line.heading ?? 2, children, position: positionOf([line]) };
}

/** How many lines below a first one are searched for a second, so that reading stays linear. */
const farthestSecondItem = 200;

/** A bullet begins a list; so does a number from which a list can count: 0, 1, or one that the next number follows. */
function beginsList(lines: Line[], at: number): boolean {
  const line = lines[at] as Line;
  const marker = markerOf(line);
  if (!marker) return false;
  if (marker.kind === 'bullet' || (marker.kind === 'number' && marker.number <= 1)) return true;
  // A lone letter with a point is an initial or the end of a sentence.
  if (marker.kind === 'letter' && marker.number !== 1) return false;
  const next = lines
    .slice(at + 1, at + 1 + farthestSecondItem)
    .find((other) => other.indent === line.indent && markerOf(other)?.kind === marker.kind);
  return next !== undefined && markerOf(next)?.number === marker.number + 1;
}

/**
 * How many lines a heading at `at` takes, or 0 when there is none: its own, and one that underlines it. What the page round the
 * article says counts as one: it ends whatever stands above. Text may stand right under a line that counts an entry (`Step 1: …`) or
 * that only names a kind of section before a colon.
 */
function headingLength(lines: Line[], at: number, words: WordTable): number {
  const line = lines[at] as Line;
  const next = lines[at + 1];
  if (line.heading) return 1;
  if (markerOf(line)) return 0;
  if (next && isUnderline(next)) return 2;
  const before = lines[at - 1];
  const begins = !before || isBlank(before);
  if ((begins || before.broken) && isCountedLine(line.text, words)) return 1;
  if (!begins) return 0;
  if (isKindLine(line.text, words) || (line.broken && tableLength(lines, at) === 0 && isHeadingAbove(line.text, words)))
    return 1;
  // In a manual's text, what stands under a heading is indented.
  const indented = next !== undefined && next.indent > line.indent + 1;
  const leads = next !== undefined && (indented || beginsList(lines, at + 1) || isCountedLine(next.text, words));
  if (next && !isBlank(next) && !leads) return 0;
  if (isPictureCredit(line.text, words) || isByline(line.text, words)) return 0;
  if (isFurniture(line.text, words) || isEntryLine(line.text, lines, at + 1, words)) return 1;
  return isHeadingLine(line.text, words, following(lines, at + 1)) ? 1 : 0;
}

/** Whether a line that stands alone begins an entry: by the id its author gave, or by the labels under it. */
function isEntryLine(text: string, lines: Line[], at: number, words: WordTable): boolean {
  if (withoutId(text) !== text) return true;
  const next = lines.slice(at, at + 3).find((line) => !isBlank(line));
  return next !== undefined && !/[.:,;]$/.test(text) && !isLabelLine(text, words) && isLabelLine(next.text, words);
}

function isLabelLine(text: string, words: WordTable): boolean {
  const colon = text.indexOf(':');
  const name = plainWords(text.slice(0, Math.max(colon, 0)));
  return name !== '' && words.labels.some(([, phrases]) => phrases.includes(name));
}

/** What stands at or behind `at`. */
function following(lines: Line[], at: number): Following {
  let next = at;
  while (next < lines.length && isBlank(lines[next] as Line)) next++;
  if (next === lines.length) return 'nothing';
  return beginsList(lines, next) ? 'list' : 'text';
}

function endOfParagraph(lines: Line[], at: number, words: WordTable): number {
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
function endOfList(lines: Line[], at: number, words: WordTable, topLevel: boolean): number {
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

function isSibling(line: Line, first: Line, kind: Marker['kind']): boolean {
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
  const asks = marker.kind === 'bullet' && marker.rest.text.endsWith('?');
  for (let end = at; end < lines.length; end++) {
    const line = lines[end] as Line;
    if (isBlank(line)) continue;
    if (sameList(line, first, marker.kind, marker)) return asks || follows(line, marker) ? end : at;
    if (marker.kind === 'bullet' && markerOf(line)) return asks ? end : at;
    if (headingLength(lines, end, words) && !standsBetween(lines, end, first, marker, words))
      return asks || earlier ? end : at;
  }
  return asks || earlier ? lines.length : at;
}

/** Numbers that authors write go on by one; some repeat, or leave a few out. */
function follows(line: Line, marker: Marker): boolean {
  const number = markerOf(line)?.number ?? 0;
  return marker.kind !== 'bullet' && number >= marker.number && number <= marker.number + farthestNumber;
}

function parseList(lines: Line[], words: WordTable): List {
  const first = lines[0] as Line;
  const { kind, number } = markerOf(first) as Marker;
  const starts = lines.flatMap((line, index) => (isSibling(line, first, kind) ? [index] : []));
  const items = starts.map((start, index) => parseItem(lines.slice(start, starts[index + 1] ?? lines.length), words));
  return {
    type: 'list',
    ordered: kind !== 'bullet',
    ...(kind !== 'bullet' && { start: number }),
    spread: lines.some(isBlank),
    children: items,
    position: { start: startOf(first), end: endOf(lines.findLast((line) => !isBlank(line)) as Line) },
  };
}

/** The first line's text always begins a paragraph, even if it looks like a marker: `• 502. That's an error`. */
function parseItem(lines: Line[], words: WordTable): ListItem {
  const first = lines[0] as Line;
  const { rest } = markerOf(first) as Marker;
  const end = endOfParagraph(lines, 0, words);
  const own = [rest, ...lines.slice(1, end)];
  const children = [
    { type: 'paragraph' as const, children: toPhrasing(own), position: positionOf(own) },
    ...(parseBlocks(lines.slice(end), words, false) as BlockContent[]),
  ];
  const last = lines.findLast((line) => !isBlank(line)) as Line;
  return {
    type: 'listItem',
    spread: lines.some(isBlank),
    children,
    position: { start: startOf(first), end: endOf(last) },
  };
}
