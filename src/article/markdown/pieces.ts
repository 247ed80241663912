/** A Markdown text in pieces that can be read one by one: remark's time grows with the square of what it reads at once. */
import { beginOf, codeIndent, type LineBegin } from './line-begin.ts';
import { followTables } from './table-head.ts';

/** A stretch of whole lines; one that begins with rows of a table has the two lines of the table's head before them. */
export interface Piece {
  text: string;
  /** Number of its first line in the article, from 1. */
  line: number;
  /** Offset of its first character in the article, from 0. */
  offset: number;
  /** Whether its first block is an item of the list, or rows of the table, that the piece before ends with. */
  joins: boolean;
}

/** Smaller pieces would not be read faster, in characters. */
const least = 2_000;

/** Rows of a table have at least so many times the length of its head, which is read with each piece. */
const leastRows = 8;

/** What is open at the end of a line and goes on behind a blank one. */
interface Open {
  /** What a line of its own must be, or hold, to close a code block or an HTML block. */
  block?: { fence: string } | { ends: RegExp };
  /** The list whose items no line has ended yet. */
  list?: { mark: string; content: number };
  /** Whether the list may have ended: text under it may go on with its last item. */
  unsure?: boolean;
  /** Whether a line that begins with `<` may be one of HTML, which goes on up to a blank line. */
  angle?: boolean;
  /** Whether it cannot be told any more what is open. */
  lost?: boolean;
}

/**
 * Cuts a text where no block goes on: before a line without indentation that stands behind a blank one, and before an item of a list or
 * a row of a table, outside of code and HTML. Where that cannot be told from the lines' beginnings, it does not cut.
 */
export function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = [];
  let piece = { line: 1, offset: 0, joins: false };
  let head = '';
  const headOf = followTables();
  let open: Open = {};
  let blankBefore = true;
  let codeBefore = false;
  let offset = 0;
  for (let line = 1; offset < source.length; line++) {
    const end = endOfLine(source, offset);
    const begin = beginOf(source.slice(offset, end));
    const rowsHead = headOf(source.slice(offset, end), begin, blankBefore && Object.keys(open).length === 0);
    const cut = open.block ? undefined : cutBefore(begin, open, blankBefore, codeBefore, rowsHead);
    if (cut && offset - piece.offset >= Math.max(least, leastRows * (rowsHead ?? '').length)) {
      pieces.push({ ...piece, text: head + source.slice(piece.offset + head.length, offset) });
      head = rowsHead ?? '';
      piece = { line: head ? line - 2 : line, offset: offset - head.length, joins: cut === 'item' };
    }
    open = after(begin, open, blankBefore);
    blankBefore = begin.isBlank;
    if (!begin.isBlank) codeBefore = begin.indent >= codeIndent;
    offset = end;
  }
  return [...pieces, { ...piece, text: head + source.slice(piece.offset + head.length) }];
}

function endOfLine(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const character = source[at];
    if (character === '\n') return at + 1;
    if (character === '\r') return source[at + 1] === '\n' ? at + 2 : at + 1;
  }
  return source.length;
}

/** What a piece that began at a line would begin with; undefined where none can. */
function cutBefore(
  { indent, isBlank, mark, interrupts, isEmptyItem }: LineBegin,
  open: Open,
  blankBefore: boolean,
  codeBefore: boolean,
  head: string | undefined,
) {
  if (head !== undefined) return 'item';
  if (isBlank || indent > 0 || open.lost) return undefined;
  if (open.list && mark !== undefined && (open.unsure || mark === open.list.mark))
    return isEmptyItem || open.unsure ? undefined : 'item';
  // Behind indented code, micromark takes an item for text unless it could stand right under a text.
  return blankBefore && (mark === undefined || interrupts || !codeBefore) ? 'block' : undefined;
}

/** What is open behind a line. */
function after(begin: LineBegin, open: Open, blankBefore: boolean): Open {
  const { block, list } = open;
  if (block) {
    const closes = 'fence' in block ? begin.closesFence(block.fence) : block.ends.test(begin.text);
    return closes ? {} : open;
  }
  if (open.lost) return open;
  const opens = begin.mark !== undefined || begin.fence !== undefined || begin.htmlEnds !== undefined;
  if (open.angle) {
    if (begin.isBlank) return list ? { list, unsure: true } : {};
    return opens ? { lost: true } : open;
  }
  if (begin.isBlank) return open;
  if (list && begin.indent >= list.content) {
    return open.unsure && opens ? { lost: true } : open;
  }
  if (begin.mark !== undefined) {
    const sure = blankBefore || begin.interrupts || (list !== undefined && !open.unsure);
    return { list: { mark: begin.mark, content: begin.content }, ...(!sure && { unsure: true }) };
  }
  if (begin.fence !== undefined) return { block: { fence: begin.fence } };
  if (begin.htmlEnds) return begin.htmlEnds.test(begin.text) ? {} : { block: { ends: begin.htmlEnds } };
  if (begin.text.startsWith('<')) return { angle: true, ...(list && !blankBefore && { list, unsure: true }) };
  return list && !blankBefore ? { list, unsure: true } : {};
}
