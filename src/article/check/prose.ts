/** The prose of an article: what is said in its own words, not the messages that it lists. */
import type { Heading, Nodes, Paragraph, TableCell, Text } from 'mdast';
import type { SettledGuide } from '../../guide/index.ts';
import type { ParsedArticle } from '../parse/index.ts';
import { eachNode } from '../tree.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** A paragraph, a heading or a cell of a table, and the entry or section that it stands in. */
export interface Prose {
  node: Paragraph | Heading | TableCell;
  stretch: Stretch | undefined;
}

/** All prose in the order of the article. Exact texts are none: block quotes, and all that stands in the entry of a message. */
export function proseOf({ tree }: ParsedArticle, settled: SettledGuide): Prose[] {
  const stretchAt = stretchesOf(settled);
  const prose: Prose[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'blockquote') return false;
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return true;
    const stretch = stretchAt(node.position?.start.line ?? 1);
    if (stretch?.kind !== 'variant' && stretch?.kind !== 'look-alike') prose.push({ node, stretch });
    return false;
  });
  return prose;
}

/** The text nodes of prose, in their order; code is none. */
export function textsOf(node: Nodes): Text[] {
  const texts: Text[] = [];
  eachNode(node, (text) => {
    if (text.type === 'text') texts.push(text);
  });
  return texts;
}
