/** The rows of a table as entries. */
import type { Paragraph, PhrasingContent, RootContent, Table, TableCell, TableRow } from 'mdast';
import type { SectionKind } from '../../../guide/index.ts';
import { lookUp, plainWords, type WordTable } from '../../words/index.ts';
import { isEvident } from '../evident.ts';
import { phrasingText } from '../plain-text.ts';
import type { EntrySource } from './index.ts';

/** What a table holds: its entries, and the headings of the columns that became entries of the kind they name. */
export interface TableParts {
  entries: EntrySource[];
  headings: TableCell[];
}

/**
 * The entries of a table. Where its columns name several kinds ("Fault", "Cause", "Remedy"), each such cell is an entry of its kind, and
 * those of one row belong together. Else there is one entry a row, if a column names the section's kind, or if most cells of one read as
 * messages in a section of those. The other cells are the body of the row's first entry, each behind its column's heading, so that
 * "Means" is the label it looks like.
 */
export function tableParts(table: Table, kind: SectionKind, words: WordTable): TableParts {
  const [header, ...rows] = table.children;
  if (!header || rows.length === 0) return { entries: [], headings: [] };
  const titles = textsOf(header);
  // A column of numbers only counts the rows.
  const counts = titles.map((_title, column) => rows.every((row) => /^\d*[.)]?$/.test(textAt(row, column))));
  const isCount = titles.map(
    (_title, column) =>
      counts[column] && rows.every((row, index) => Number.parseInt(textAt(row, column), 10) === index + 1),
  );
  const kinds = titles.map((title, column) => (counts[column] ? undefined : lookUp(words.columns, plainWords(title))));
  const several = new Set(kinds.filter((name) => name !== undefined && name !== 'faq')).size > 1;
  const columns = kinds.flatMap((name, index) =>
    name && (several || name === kind) && kinds.indexOf(name) === index ? [index] : [],
  );
  const evident = columns.length === 0 && kind === 'variants' ? messageColumn(rows, words) : -1;
  const chosen = several ? columns : columns.length > 0 ? columns.slice(0, 1) : evident === -1 ? [] : [evident];
  if (chosen.length === 0) return { entries: [], headings: [] };
  // A table written without headings has a row in their place.
  const isData = evident !== -1 && isEvident(titles[evident] ?? '', words);
  const entries = (isData ? table.children : rows).flatMap((row, at, all) => {
    // A cell that spans rows stands in each of them.
    const isSpanned = (column: number) =>
      several && at > 0 && textAt(row, column) === textAt(all[at - 1] as TableRow, column);
    const filled = chosen.filter((column) => textAt(row, column) && !isSpanned(column));
    const others = row.children.flatMap((cell, index) =>
      chosen.includes(index) || isCount[index] ? [] : paragraphOf(isData ? '' : (titles[index] ?? ''), cell.children),
    );
    return filled.map((column, index): EntrySource => {
      const own = kinds[column];
      return {
        head: row.children[column]?.children ?? [],
        body: index === 0 ? others : [],
        named: false,
        position: row.children[column]?.position ?? row.position,
        ...(several && own && { kind: own, row }),
      };
    });
  });
  return { entries, headings: isData ? [] : chosen.flatMap((column) => header.children[column] ?? []) };
}

function messageColumn(rows: TableRow[], words: WordTable): number {
  const counts: number[] = [];
  for (const texts of rows.map(textsOf))
    for (const [column, text] of texts.entries())
      counts[column] = (counts[column] ?? 0) + (isEvident(text, words) ? 1 : 0);
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  return most * 2 > rows.length ? counts.indexOf(most) : -1;
}

function textsOf(row: TableRow): string[] {
  return row.children.map((_cell, column) => textAt(row, column));
}

function textAt(row: TableRow, column: number): string {
  return phrasingText(row.children[column]?.children ?? []);
}

/** A cell behind its column's heading. */
function paragraphOf(title: string, cell: PhrasingContent[]): RootContent[] {
  if (!phrasingText(cell)) return [];
  const children: PhrasingContent[] = title ? [{ type: 'text', value: `${title}: ` }, ...cell] : cell;
  return [{ type: 'paragraph', children } satisfies Paragraph];
}
