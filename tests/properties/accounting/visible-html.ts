/** What a browser shows of a page, as blocks. */
import type { ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { VisibleBlock } from './visible.ts';

type Content = RootContent | ElementContent;

const unseen = 'script style template head title noscript svg option textarea'.split(' ');
const inline =
  'a abbr b bdi bdo cite code del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  );

/** The blocks of a page in their order; a footnote where its sign stands. */
export function blocksOfHtml(source: string): VisibleBlock[] {
  const tree = fromHtml(source);
  const signs = new Map<string, Position>();
  visit(tree, 'element', (node) => {
    const target = String(node.properties.href ?? '');
    if (node.tagName === 'a' && target.startsWith('#') && /^\[?[\d*†]+\]?$/.test(toText(node)) && node.position)
      signs.set(target.slice(1), node.position);
  });
  const blocks: VisibleBlock[] = [];
  let open: VisibleBlock | undefined;
  const add = (text: string, place: Pick<VisibleBlock, 'start' | 'end'>, depth: number | undefined) => {
    if (open) {
      open.text += text;
      open.end = place.end;
    } else {
      open = { text, ...place, ...(depth !== undefined && { depth }) };
      blocks.push(open);
    }
  };
  const walk = (node: Content, depth: number | undefined, moved: Position | undefined) => {
    if (node.type === 'text') {
      if (node.value.trim() || open) add(node.value, placeOf(node, moved), depth);
      return;
    }
    if (node.type !== 'element' || unseen.includes(node.tagName)) return;
    const { alt, id } = node.properties;
    if (node.tagName === 'img' && alt) blocks.push({ text: String(alt), ...placeOf(node, moved), isAlt: true });
    const apart = !inline.includes(node.tagName);
    if (apart) open = undefined;
    const heading = /^h[1-6]$/.test(node.tagName) ? Number(node.tagName[1]) : undefined;
    const first = blocks.length;
    const sign = node.tagName === 'li' ? signs.get(String(id)) : undefined;
    for (const child of node.children) walk(child, heading ?? depth, sign ?? moved);
    if (heading && blocks[first]) blocks[first].start = placeOf(node, moved).start;
    if (apart) open = undefined;
  };
  for (const child of tree.children) walk(child, undefined, undefined);
  return blocks;
}

function placeOf({ position }: Content, moved: Position | undefined): Pick<VisibleBlock, 'start' | 'end'> {
  const nowhere = { line: 1, column: 1 };
  const { start = nowhere, end = nowhere } = moved ?? position ?? {};
  return { start, end };
}
