/** Tables, which can be cut between their rows where each piece gets the head again. */
import type { LineBegin } from './line-begin.ts';

/**
 * Follows the lines of a text.
 *
 * @returns A function that is told of each line, the line's beginning, and whether a block may begin there; it gives the two lines of
 *   the head of the table that the line is a row of. Only rows that begin with `|` and heads that end with one as well are known.
 */
export function followTables(): (line: string, begin: LineBegin, mayBegin: boolean) => string | undefined {
  let first: { line: string; columns: number } | undefined;
  let head: string | undefined;
  return (line, { text, indent }, mayBegin) => {
    if (indent > 0 || !text.startsWith('|')) {
      first = head = undefined;
      return undefined;
    }
    if (head !== undefined) return head;
    if (first && isDelimiter(text) && columnsOf(text) === first.columns) head = first.line + line;
    first = mayBegin && text.length > 1 && text.endsWith('|') ? { line, columns: columnsOf(text) } : undefined;
    return undefined;
  };
}

function isDelimiter(text: string): boolean {
  const cells = text.split('|').slice(1, -1);
  return text.endsWith('|') && cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell.trim()));
}

function columnsOf(text: string): number {
  return text.replaceAll(/\\[\\|]/g, '').split('|').length;
}
