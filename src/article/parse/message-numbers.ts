/** Messages that begin with a number and a point, `500. That's an error`, which Markdown takes for items of a list. */
import type { BlockContent, DefinitionContent, ListItem, Root } from 'mdast';
import { replaceNodes } from '../tree.ts';

/** The first number that counts no list: steps have two digits at most. */
const firstStatus = 100;

/** Makes paragraphs again of lists that begin to count at a hundred or more, each with its number as `source` has it. */
export function keepMessageNumbers(tree: Root, source: string): void {
  replaceNodes(tree, (node) => {
    if (node.type !== 'list' || !node.ordered || (node.start ?? 1) < firstStatus) return undefined;
    const blocks: Root = { type: 'root', children: node.children.flatMap((item) => withNumber(item, source)) };
    keepMessageNumbers(blocks, source);
    return blocks.children;
  });
}

function withNumber(item: ListItem, source: string): (BlockContent | DefinitionContent)[] {
  const start = item.position?.start;
  const number = /^\d+[.)]/.exec(source.slice(start?.offset ?? 0, (start?.offset ?? 0) + 12))?.[0] ?? '';
  const text = { type: 'text' as const, value: `${number} `, ...(start && { position: { start, end: start } }) };
  const [first, ...rest] = item.children;
  return first?.type === 'paragraph'
    ? [{ ...first, children: [text, ...first.children], ...(item.position && { position: item.position }) }, ...rest]
    : [{ type: 'paragraph', children: [text], ...(item.position && { position: item.position }) }, ...item.children];
}
