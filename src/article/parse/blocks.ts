/** Lines of plain text to blocks: headings, lists, paragraphs. */
import type { BlockContent, Blockquote, Heading, List, ListItem, RootContent } from 'mdast';
import type { WordTable } from '../words/index.ts';
import { headingLength } from './heading-lines.ts';
import { positionOf, toPhrasing } from './inline.ts';
import { endOf, isBlank, type Line, lineFrom, type Marker, markerOf, startOf } from './lines.ts';
import { beginsList } from './list-begin.ts';
import { endOfList, endOfParagraph, isSibling } from './list-lines.ts';
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
    } else {
      const rows = tableLength(lines, at);
      if (rows > 0) {
        blocks.push(parseTable(lines.slice(at, at + rows)));
        at += rows;
        continue;
      }
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
  let end = at + 1;
  while (end < lines.length && isQuoted(lines[end] as Line)) end++;
  return end;
}

/** Quoted lines as one paragraph in a block quote, each a line of its own. */
function parseQuotation(lines: Line[]): Blockquote {
  const quoted = lines.map((line) => lineFrom(line, 2));
  const position = positionOf(lines);
  return { type: 'blockquote', children: [{ type: 'paragraph', children: toPhrasing(quoted), position }], position };
}

/** A heading, without the number of its chapter. */
function headingOf(line: Line): Heading {
  const children = toPhrasing([line.chapter ?? line]);
  return { type: 'heading', depth: line.heading ?? 2, children, position: positionOf([line]) };
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
