/** The places of what a page does not write out: paragraphs of items, cells that fill a row. */
import type { Nodes } from 'mdast';
import type { Position } from 'unist';

/** Gives each node that has no place the one from its first child to its last, or that of its parent, so that messages have lines. */
export function givePlaces(node: Nodes, around: Position | undefined): void {
  const children: Nodes[] = 'children' in node ? node.children : [];
  const outer = node.position ?? around;
  for (const child of children) givePlaces(child, outer);
  if (node.position) return;
  const start = children[0]?.position?.start ?? around?.start;
  const end = children.at(-1)?.position?.end ?? around?.end;
  if (start && end) node.position = { start, end };
}
