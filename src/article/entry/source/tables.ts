/** The rows of a table as entries. */
import type { Paragraph, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import type { SectionKind } from '../../../guide/index.ts';
import { lookUp, plainWords, type WordTable } from '../../words/index.ts';
import { isEvident } from '../evident.ts';
import { phrasingText } from '../plain-text.ts';
import type { EntrySource } from './index.ts';

/**
 * One entry a row, if a column's heading names the section's kind ("Message", "Cause"), or if most cells of one read as messages in a
 * section of those. The other cells are the entry's body, each behind its column's heading, so that "Means" is the label it looks like.
 */
export function tableRows(table: Table, kind: SectionKind, words: WordTable): EntrySource[] {
  const [header, ...rows] = table.children;
  if (!header || rows.length === 0) return [];
  const titles = textsOf(header);
  const named = titles.findIndex((title) => lookUp(words.columns, plainWords(title)) === kind);
  const column = named === -1 && kind === 'variants' ? messageColumn(rows, words) : named;
  if (column === -1) return [];
  // A table written without headings has a row in their place.
  const all = named === -1 && isEvident(titles[column] ?? '', words) ? [header, ...rows] : rows;
  const titled = all === rows ? titles : [];
  return all
    .filter((row) => textsOf(row)[column])
    .map((row) => ({
      head: row.children[column]?.children ?? [],
      body: row.children.flatMap((cell, index) =>
        index === column ? [] : paragraphOf(titled[index] ?? '', cell.children),
      ),
      named: false,
      position: row.position,
    }));
}

function messageColumn(rows: TableRow[], words: WordTable): number {
  const counts = rows[0]?.children.map((_cell, column) => {
    const texts = rows.map((row) => textsOf(row)[column] ?? '');
    return texts.filter((text) => isEvident(text, words)).length;
  });
  const most = Math.max(...(counts ?? [0]));
  return most * 2 > rows.length ? (counts ?? []).indexOf(most) : -1;
}

function textsOf(row: TableRow): string[] {
  return row.children.map((cell) => phrasingText(cell.children));
}

/** A cell behind its column's heading; a column of numbers only counts. */
function paragraphOf(title: string, cell: PhrasingContent[]): RootContent[] {
  if (!phrasingText(cell) || (/^(#|no\.?)?$/i.test(title) && /^\d+\.?$/.test(phrasingText(cell)))) return [];
  const children: PhrasingContent[] = title ? [{ type: 'text', value: `${title}: ` }, ...cell] : cell;
  return [{ type: 'paragraph', children } satisfies Paragraph];
}
