/** mdast to the plain text a reader sees. */
import type { Nodes, PhrasingContent } from 'mdast';

/** The text of one node or several: blocks on lines of their own, wrapped lines joined by a space. */
export function plainText(node: Nodes | Nodes[]): string {
  if (Array.isArray(node)) return node.map(plainText).filter(Boolean).join('\n');
  switch (node.type) {
    case 'text':
      return node.value.replaceAll(/\s+/g, (space) => (space.includes('\n') ? ' ' : space));
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return '\n';
    case 'definition':
      return '';
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return phrasingText(node.children);
    case 'tableRow':
      return node.children.map(plainText).join(' ');
    default:
      if (!('children' in node)) return '';
      return isPhrasing(node.type) ? node.children.map(plainText).join('') : plainText(node.children as Nodes[]);
  }
}

/** The text of what stands on one line or in one paragraph. */
export function phrasingText(nodes: PhrasingContent[]): string {
  return nodes.map(plainText).join('').trim();
}

function isPhrasing(type: string): boolean {
  return ['emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(type);
}
