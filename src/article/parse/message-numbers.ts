/** Messages that begin with a number and a point, `500. That's an error`, which Markdown takes for items of a list. */
import type { BlockContent, DefinitionContent, List, ListItem, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** The first number that counts no list: steps have two digits at most. */
const firstStatus = 100;

/** Makes paragraphs again of lists that begin to count at a hundred or more, each with its number as `source` has it. */
export function keepMessageNumbers(tree: Root, source: string): void {
  visit(tree, 'list', (node, index, parent) => {
    if (!parent || index === undefined || !node.ordered || (node.start ?? 1) < firstStatus) return;
    const blocks = (node satisfies List).children.flatMap((item) => withNumber(item, source));
    (parent.children as RootContent[]).splice(index, 1, ...blocks);
    return [SKIP, index];
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
