/** Where a part of a text stands in the article's source. */
import type { Text } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';

/**
 * The place of a part of a text node. The source may be longer than the text, which has no escapes, entities and indentation.
 *
 * @param index Where the part begins in the node's value.
 * @param part The part itself, by which it is found.
 */
export function placeInText({ value, position }: Text, index: number, part: string, file: VFile): Point | undefined {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return start;
  const source = String(file).slice(start.offset, end.offset);
  const found = source === value ? index : source.indexOf(part, index);
  if (found === -1) return start;
  const lines = source.slice(0, found).split(/\r\n|\r|\n/);
  const last = lines.at(-1) as string;
  const line = start.line + lines.length - 1;
  return { line, column: (lines.length > 1 ? 1 : start.column) + last.length, offset: start.offset + found };
}

/** Whether a text node's author wrote a backslash before a sign of it, or before a part of that sign. */
export function isEscaped({ position }: Text, sign: string, file: VFile): boolean {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return false;
  const source = String(file).slice(start.offset, end.offset);
  return Array.from(sign).some((character) => source.includes(`\\${character}`));
}
