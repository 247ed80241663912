/** Ways through a tree, for what looks at every node: unist-util-visit takes ten times as long, since it names each step for debuggers. */
import type { Nodes, Parents } from 'mdast';

/** Calls `look` with a node and all below it, in the order of the article; what stands below one is left out where it gives `false`. */
export function eachNode(node: Nodes, look: (node: Nodes) => unknown): void {
  if (look(node) === false || !('children' in node)) return;
  for (const child of node.children) eachNode(child, look);
}

/** Puts what `instead` gives for a node of a tree in its place; undefined leaves it, and what stands below it is looked at. */
export function replaceNodes(parent: Parents, instead: (node: Nodes, parent: Parents) => Nodes[] | undefined): void {
  let replaced = false;
  const children: Nodes[] = [];
  for (const child of parent.children) {
    const others = instead(child, parent);
    if (others) replaced = true;
    else if ('children' in child) replaceNodes(child, instead);
    for (const node of others ?? [child]) children.push(node);
  }
  if (replaced) parent.children = children as typeof parent.children;
}
