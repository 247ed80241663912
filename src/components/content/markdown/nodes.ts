/** Small pieces of a Markdown tree. */
import type { BlockContent, Code, Heading, Link, List, Paragraph, PhrasingContent, Text } from 'mdast';

export const text = (value: string): Text => ({ type: 'text', value });

export const link = (url: string, label: string): Link => ({ type: 'link', url, children: [text(label)] });

export const screen = (value: string): Code => ({ type: 'code', value });

export function heading(depth: Heading['depth'], ...children: PhrasingContent[]): Heading {
  return { type: 'heading', depth, children };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** A paragraph that begins with a label, or is one. */
export function labelled(label: string, ...children: PhrasingContent[]): Paragraph {
  const gap = children.length > 0 ? [text(' ')] : [];
  return paragraph({ type: 'strong', children: [text(`${label}:`)] }, ...gap, ...children);
}

/** A list with a line for each item; nothing without items. */
export function list(items: PhrasingContent[][], ordered = false): List[] {
  const children = items.map((item) => ({
    type: 'listItem' as const,
    children: [paragraph(...item)] as BlockContent[],
  }));
  return items.length === 0 ? [] : [{ type: 'list', ordered, spread: false, children }];
}
