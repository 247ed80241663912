/** The id an author gives: `{#clear-cache}`, at the end of a line of an entry. */
import type { Nodes } from 'mdast';
import { withoutEnd } from '../../guide/index.ts';
import { eachNode } from '../tree.ts';

/** What is longer, in characters, is text. */
const longest = 200;

/**
 * Takes the first `{#id}` that ends a line out of the text of nodes, which it changes. One inside a line or in code is text.
 *
 * @returns The id as written, not checked.
 */
export function takeId(nodes: Nodes[]): string | undefined {
  let id: string | undefined;
  eachNode({ type: 'root', children: nodes } as Nodes, (node) => {
    const found = node.type === 'text' && id === undefined ? idIn(node.value) : undefined;
    if (node.type !== 'text' || !found) return;
    id = found.id;
    node.value = found.rest;
  });
  return id;
}

/** A text without the id that ends its line. */
export function withoutId(text: string): string {
  return idIn(text)?.rest ?? text;
}

/** The first id that ends a line of a text, and the text without it and the space round it. */
function idIn(text: string): { id: string; rest: string } | undefined {
  if (!text.includes('{#')) return undefined;
  for (const { 0: whole, 1: id = '', index } of text.matchAll(/\{#([^{}\n]*)\}[ \t]*$/gm)) {
    if (id.length > longest) continue;
    return { id, rest: withoutEnd(text.slice(0, index), /[ \t]/) + text.slice(index + whole.length) };
  }
  return undefined;
}
