/** The id an author gives: `{#clear-cache}`, anywhere in an entry. */
import type { Nodes } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';

const form = /\s*\{#([^{}\n]{0,200})\}/;

/**
 * Takes the first `{#id}` out of the text of nodes, which it changes; code is left alone.
 *
 * @returns The id as written, not checked.
 */
export function takeId(nodes: Nodes[]): string | undefined {
  let id: string | undefined;
  visit({ type: 'root', children: nodes } as Nodes, 'text', (node) => {
    const match = form.exec(node.value);
    if (!match) return;
    id = match[1];
    node.value = node.value.replace(form, '');
    return EXIT;
  });
  return id;
}
