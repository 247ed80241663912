/** Bold lines that serve as headings. */
import type { Heading, Paragraph, RootContent } from 'mdast';
import { phrasingText } from '../entry/plain-text.ts';
import { lookUp, plainWords, type WordTable } from '../words/index.ts';
import { namesKindOnly } from './names.ts';

/** A longer bold line, in words, is a sentence. */
const longestHeading = 12;

/** An article's blocks, its bold lines made headings, and whether these are all that it has, so that their depths mean nothing. */
export interface Headed {
  nodes: RootContent[];
  flat: boolean;
}

/**
 * Makes headings of the bold lines of an article: of each one where there are no others, else of those that only name a kind of
 * section ("Causes"), at the depth of the heading before them.
 */
export function withBoldHeadings(nodes: RootContent[], words: WordTable): Headed {
  const flat = !nodes.some((node) => node.type === 'heading') && nodes.some((node) => namesKind(node, words));
  let depth: Heading['depth'] = 2;
  return {
    flat,
    nodes: nodes.map((node): RootContent => {
      if (node.type === 'heading') depth = node.depth;
      const bold = boldLine(node);
      if (!bold || !(flat || namesKind(node, words))) return node;
      return { type: 'heading', depth, children: bold, ...(node.position && { position: node.position }) };
    }),
  };
}

/** The phrasing of a paragraph that is one bold line, and no sentence. */
export function boldLine(node: RootContent): Paragraph['children'] | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [first, colon, ...more] = node.children;
  if (first?.type !== 'strong' || more.length > 0) return undefined;
  if (colon && phrasingText([colon]) !== ':') return undefined;
  const text = phrasingText(first.children);
  const isName = !/[.,;!…]$/.test(text) && text.split(/\s+/).length <= longestHeading;
  return isName ? first.children : undefined;
}

export function namesKind(node: RootContent, words: WordTable): boolean {
  const bold = boldLine(node);
  const plain = bold ? plainWords(phrasingText(bold)) : '';
  const kind = lookUp(words.kinds, plain);
  return kind !== undefined && namesKindOnly(plain, kind, words);
}
