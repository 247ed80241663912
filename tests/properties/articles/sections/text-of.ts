/** Blocks to the words that stand in them. */
import type { Block } from '../blocks.ts';

/** All words of blocks, in their order. */
export function textOf(blocks: Block[]): string {
  return blocks.map(textOfBlock).join('\n');
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'lead':
      return `${block.bold} ${block.text}`;
    case 'list':
      return block.items.map(textOf).join('\n');
    case 'quote':
    case 'labels':
      return block.lines.join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.join(' ')).join('\n');
    case 'details':
      return `${block.summary}\n${textOf(block.blocks)}`;
    default:
      return block.text;
  }
}
