/** Tables of a plain text: rows of cells that tabs or bars separate. */
import type { Table, TableRow } from 'mdast';
import { positionOf, toPhrasing } from './inline.ts';
import { isBlank, type Line } from './lines.ts';

/** How many lines from `at` on are the rows of one table; fewer than two are none. */
export function tableLength(lines: Line[], at: number): number {
  const cells = cellsOf(lines[at] as Line).length;
  if (cells < 2) return 0;
  let end = at + 1;
  while (end < lines.length && (isRule(lines[end] as Line) || cellsOf(lines[end] as Line).length === cells)) end++;
  const rows = lines.slice(at, end).filter((line) => !isRule(line));
  return rows.length >= 2 ? end - at : 0;
}

/** The lines of one table, its first row the headings of its columns. */
export function parseTable(lines: Line[]): Table {
  const rows = lines.filter((line) => !isRule(line));
  return {
    type: 'table',
    children: rows.map(
      (line): TableRow => ({
        type: 'tableRow',
        children: cellsOf(line).map((cell) => ({
          type: 'tableCell',
          children: toPhrasing([cell]),
          position: positionOf([cell]),
        })),
        position: positionOf([line]),
      }),
    ),
    position: positionOf(lines),
  };
}

/** The cells of a row, each as a line of its own; one where it has no separators. */
function cellsOf(line: Line): Line[] {
  if (isBlank(line)) return [];
  const barred = line.text.startsWith('|') && line.text.endsWith('|') && line.text.length > 1;
  const from = barred ? 1 : 0;
  const text = barred ? line.text.slice(1, -1) : line.text;
  const cells: Line[] = [];
  let start = 0;
  for (const part of text.split(barred ? '|' : '\t')) {
    const skip = part.length - part.trimStart().length;
    const shift = from + start + skip;
    cells.push({ ...line, text: part.trim(), column: line.column + shift, offset: line.offset + shift, broken: false });
    start += part.length + 1;
  }
  return cells;
}

/** A line between rows that only draws: `|---|---|`. */
function isRule(line: Line): boolean {
  return line.text.includes('--') && /^[|+:=\s-]+$/.test(line.text);
}
