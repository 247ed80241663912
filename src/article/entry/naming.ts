/** The id an author gives: `{#clear-cache}`, at the end of a line of an entry. */
import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { withoutEnd } from '../../guide/index.ts';
import { say } from '../messages.ts';
import { eachNode } from '../tree.ts';

/** What is longer, in characters, is text. */
const longest = 200;

/**
 * Takes the first `{#id}` that ends a line out of the text of nodes, which it changes. One inside a line or in code is text. Of several
 * side by side, the first counts and the others are said.
 *
 * @returns The id as written, not checked.
 */
export function takeId(nodes: Nodes[], file: VFile): string | undefined {
  let id: string | undefined;
  eachNode({ type: 'root', children: nodes } as Nodes, (node) => {
    const found = node.type === 'text' && id === undefined ? idsIn(node.value) : undefined;
    if (node.type !== 'text' || !found) return;
    const [first, ...others] = found.ids;
    id = first;
    node.value = found.rest;
    if (others.length === 0) return;
    const reason = `Unexpected ${others.map((other) => `{#${other}}`).join(' ')} behind {#${id}}, expected one id for an entry; take out all but one`;
    say(file, 'duplicate-id', reason, node.position);
  });
  return id;
}

/** A text without the id that ends its line. */
export function withoutId(text: string): string {
  return idsIn(text)?.rest ?? text;
}

/** The ids that end the first line of a text that ends with any, in their order, and the text without them and the space round them. */
function idsIn(text: string): { ids: string[]; rest: string } | undefined {
  if (!text.includes('{#')) return undefined;
  for (const { 0: whole, 1: id = '', index } of text.matchAll(/\{#([^{}\n]*)\}[ \t]*$/gm)) {
    if (id.length > longest) continue;
    const ids = [id];
    let before = withoutEnd(text.slice(0, index), /[ \t]/);
    for (let other = idAtEnd(before); other !== undefined; other = idAtEnd(before)) {
      ids.push(other);
      before = withoutEnd(before.slice(0, -other.length - '{#}'.length), /[ \t]/);
    }
    return { ids: ids.reverse(), rest: before + text.slice(index + whole.length) };
  }
  return undefined;
}

/** The id that a text ends with, without space behind it. */
function idAtEnd(text: string): string | undefined {
  if (!text.endsWith('}')) return undefined;
  const end = text.slice(-longest - '{#}'.length, -1);
  const start = end.lastIndexOf('{');
  const id = end.slice(start + 2);
  return start !== -1 && end[start + 1] === '#' && !/[}\n]/.test(id) ? id : undefined;
}
