/** The id an author gives: `{#clear-cache}`, at the end of a line of an entry. */
import type { Nodes } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';

const form = /[ \t]*\{#([^{}\n]{0,200})\}[ \t]*$/m;

/**
 * Takes the first `{#id}` that ends a line out of the text of nodes, which it changes. One inside a line or in code is text.
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

/** A text without the id that ends its line. */
export function withoutId(text: string): string {
  return text.replace(form, '');
}
