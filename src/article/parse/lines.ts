/** The lines of a plain text, and what stands at their beginning. */
import type { Point } from 'unist';

/** One line of a text. `text` is without its indentation and trailing space. */
export interface Line {
  text: string;
  /** Width of its indentation in columns; a tab reaches to the next multiple of four. */
  indent: number;
  /** Number of the line in the article, from 1. */
  line: number;
  /** Column of the first character of `text`, from 1. */
  column: number;
  /** Offset of that character in the article, from 0. */
  offset: number;
  /** Whether its author ended it, not a program that wrapped the text. */
  broken?: boolean;
  /** The depth of the heading it is, although it looks like an item of a list or has text right under it. */
  heading?: 2 | 3 | undefined;
  /** Such a heading without its number. */
  chapter?: Line;
}

/** A marker that makes a line an item of a list. `rest` is the line after it. */
export interface Marker {
  kind: 'bullet' | 'number' | 'decimal' | 'letter';
  /** The number as written, or the letter's place in the alphabet; 0 for a bullet. */
  number: number;
  rest: Line;
}

/** The lines of a text, whatever its line ends. Leading no-break spaces count as indentation. */
export function toLines(value: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const raw of value.split(/(?<=\r\n|\n|\r(?!\n))/)) {
    let indent = 0;
    let start = 0;
    for (; start < raw.length; start++) {
      const character = raw[start];
      if (character === '\t') indent += 4 - (indent % 4);
      else if (character === ' ' || character === '\u00a0' || character === '\ufeff')
        indent += character === '\ufeff' ? 0 : 1;
      else break;
    }
    lines.push({
      text: raw.slice(start).trimEnd(),
      indent,
      line: lines.length + 1,
      column: start + 1,
      offset: offset + start,
    });
    offset += raw.length;
  }
  return lines;
}

export function isBlank(line: Line): boolean {
  return line.text === '';
}

const bullets = new Set([
  '•',
  '◦',
  '▪',
  '▫',
  '‣',
  '⁃',
  '·',
  '●',
  '○',
  '■',
  '*',
  '-',
  '–',
  '—',
  '+',
  '--',
  '―',
  ...'➤►▶➔➜→✓✔✅☐☑❯›»♦◆★✦',
]);

/** The code of the character before `a`. */
const beforeA = 96;

/**
 * The marker at the beginning of a line, if it has one: a bullet or a number of at most two digits (`1.`, `1)`, `(1)`, `1 –`), each
 * followed by space. A longer number is text: `502. That's an error`.
 */
export function markerOf(line: Line): Marker | undefined {
  const { text } = line;
  if (line.heading) return undefined;
  const gap = text.search(/\s/);
  if (gap === -1) return undefined;
  const mark = text.slice(0, gap);
  // `1 – Restart`: the sign stands apart.
  const sign = /^\d{1,2}$/.test(mark) ? /^\s[–—-]\s/.exec(text.slice(gap, gap + 3))?.[0].length : 0;
  if (sign === undefined) return undefined;
  const skip = text.length - text.slice(gap + sign).trimStart().length;
  const rest: Line = { ...lineFrom(line, skip), indent: line.indent + skip };
  if (bullets.has(mark)) return { kind: 'bullet', number: 0, rest };
  const letter = /^\(?([a-z])[.)]$/.exec(mark);
  if (letter) return { kind: 'letter', number: (letter[1] as string).charCodeAt(0) - beforeA, rest };
  const decimal = /^\d{1,2}\.(\d{1,2})\.?$/.exec(mark);
  if (decimal) return { kind: 'decimal', number: Number(decimal[1]), rest };
  const digits = /^(?:\((\d{1,2})\)|(\d{1,2})[.)]?|(\d)\uFE0F?\u20E3)$/.exec(mark);
  return digits ? { kind: 'number', number: Number(digits[1] ?? digits[2] ?? digits[3]), rest } : undefined;
}

/** What a line says behind its first characters and the space that follows them. */
export function lineFrom(line: Line, characters: number): Line {
  const text = line.text.slice(characters).trimStart();
  const skip = line.text.length - text.length;
  return { ...line, text, column: line.column + skip, offset: line.offset + skip };
}

/** Whether a line only underlines the one above it: three or more of `=`, `-`, `~` or `_`, nothing else. */
export function isUnderline(line: Line): boolean {
  return /^(={3,}|-{3,}|~{3,}|_{3,})$/.test(line.text);
}

/** The place of a line's first character. */
export function startOf(line: Line): Point {
  return { line: line.line, column: line.column, offset: line.offset };
}

/** The place behind a line's last character. */
export function endOf(line: Line): Point {
  return { line: line.line, column: line.column + line.text.length, offset: line.offset + line.text.length };
}
