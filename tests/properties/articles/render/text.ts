/** Blocks as people paste them: plain text with indentation. */
import type { Block } from '../blocks.ts';

/** Blocks with a blank line between them, each line behind `indent`. */
export function toText(blocks: Block[], indent = ''): string {
  return blocks.map((block) => blockToText(block, indent)).join('\n\n');
}

function blockToText(block: Block, indent: string): string {
  switch (block.type) {
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = markOf(block.mark, block.start + index);
          const [first, ...rest] = item;
          const inner = `${indent}${' '.repeat(mark.length + 1)}`;
          const head = `${indent}${mark} ${first ? toText([first]) : ''}`;
          return rest.length > 0 ? `${head}\n\n${toText(rest, inner)}` : head;
        })
        .join(block.items.some((item) => item.length > 1) ? '\n\n' : '\n');
    case 'paragraph':
      return `${indent}${block.text}${idOf(block)}`;
    case 'heading':
    case 'code':
      return `${indent}${block.text}`;
    case 'labels':
      return block.lines.map((line) => indent + line).join('\n');
    default:
      throw new Error(`Plain text has no ${block.type}.`);
  }
}

/** The id that an author gave, as it is written behind a line. */
export const idOf = ({ id }: { id?: string }) => (id ? ` {#${id}}` : '');

/** The mark of an item: a list's own, or its number as the list writes numbers. */
export function markOf(mark: string, number: number): string {
  return mark.startsWith('1') ? `${number}${mark.slice(1)}` : mark;
}
