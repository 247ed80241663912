/** Tables of a page: those that lay it out, and those that Markdown can have. */
import type { Element, ElementContent } from 'hast';
import { attribute, findAll, holds, isElement, isHeading, make } from './element.ts';
import { toPhrasing } from './phrasing.ts';

/** A table with so many more cells than it has written would only be made to be large. */
const mostCells = 20_000;

/** Whether a table only lays out what is in it: it says so, holds headings or tables, or has one cell in every row. */
export function isLayout(table: Element): boolean {
  if (['presentation', 'none'].includes(attribute(table, 'role'))) return true;
  if (holds(table.children, (node) => isHeading(node) || isElement(node, 'table'))) return true;
  const rows = rowsOf(table);
  const columns = columnsOf(rows);
  return columns < 2 || rows.length * columns > Math.max(mostCells, 4 * rows.flat().length);
}

/**
 * A table whose cells hold only phrasing, their blocks parted by line breaks. A cell that spans rows stands in each of them; one that
 * spans columns is followed by empty ones.
 *
 * @param blocksOf Makes blocks of what stands in a cell.
 */
export function toTable(table: Element, blocksOf: (nodes: ElementContent[]) => Element[]): Element {
  const rows = rowsOf(table);
  const columns = columnsOf(rows);
  const trs = findAll(table, (element) => isElement(element, 'tr'));
  /** By column: the cell that spans further rows, and how many. */
  const spanning: ({ cell: Element; rows: number } | undefined)[] = [];
  const children = rows.map((cells, index) => {
    const made: Element[] = [];
    const fill = () => {
      for (let above = spanning[made.length]; above && above.rows > 0; above = spanning[made.length]) {
        above.rows--;
        made.push(above.cell);
      }
    };
    for (const cell of cells) {
      fill();
      const own = make(cell.tagName, inLine(blocksOf(cell.children)), cell);
      if (cell.properties.align) own.properties.align = cell.properties.align;
      const across = Math.min(Math.max(Number(cell.properties.colSpan) || 1, 1), Math.max(columns - made.length, 1));
      const down = Number(cell.properties.rowSpan) || 1;
      for (let column = 0; column < across; column++) {
        const part = column === 0 ? own : make(cell.tagName, [], cell);
        spanning[made.length] = down > 1 ? { cell: part, rows: down - 1 } : undefined;
        made.push(part);
      }
    }
    fill();
    return make('tr', made, trs[index]);
  });
  return make('table', children, table);
}

function rowsOf(table: Element): Element[][] {
  return findAll(table, (element) => isElement(element, 'tr')).map((row) =>
    row.children.filter((child) => isElement(child, 'td', 'th')),
  );
}

function columnsOf(rows: Element[][]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** Blocks as phrasing, each on a line of its own. */
function inLine(blocks: Element[]): ElementContent[] {
  const made: ElementContent[] = [];
  for (const block of blocks) {
    const line = toPhrasing(block.tagName === 'p' ? block.children : [block]);
    for (const node of [make('br', [], block), ...line]) {
      const isSecond = made.length === 0 || isElement(made.at(-1), 'br');
      if (!(isElement(node, 'br') && isSecond)) made.push(node);
    }
  }
  return isElement(made.at(-1), 'br') ? made.slice(0, -1) : made;
}
