/** What a reader of an article's source would see, by readers of its format that are not ours. */
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { Point, Position } from 'unist';
import { visit } from 'unist-util-visit';
import { blocksOfHtml } from './visible-html.ts';

/** The text of a paragraph, a cell, a line, a heading. */
export interface VisibleBlock {
  text: string;
  start: Point;
  end: Point;
  /** Whether it is only shown where a picture cannot be. */
  isAlt?: boolean;
  /** Of a heading whose format says that it is one. */
  depth?: number;
}

/** The blocks of a source in their order. */
export function visibleBlocks(name: string, source: string): VisibleBlock[] {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'md') return blocksOfMarkdown(source);
  return ending === 'txt' ? blocksOfText(source) : blocksOfHtml(source);
}

/** One a line. */
function blocksOfText(source: string): VisibleBlock[] {
  return source.split(/\r\n|\r|\n/).map((line, index) => ({
    text: line,
    start: { line: index + 1, column: 1 + line.search(/\S|$/) },
    end: { line: index + 1, column: 1 + line.length },
  }));
}

const markdown = remark().use(remarkGfm).use(remarkFrontmatter);
const leaves = ['paragraph', 'heading', 'tableCell', 'code', 'html'];

function blocksOfMarkdown(source: string): VisibleBlock[] {
  const blocks: VisibleBlock[] = [];
  const tree = markdown.parse(source);
  // A footnote belongs where its sign stands.
  const signs = new Map<string, Position>();
  visit(tree, 'footnoteReference', ({ identifier, position }) => {
    if (position && !signs.has(identifier)) signs.set(identifier, position);
  });
  const walk = (node: Nodes, place?: Position) => {
    if (leaves.includes(node.type)) {
      const { start, end } = place ?? (node.position as Position);
      blocks.push({ text: inlineText(node), start, end, ...(node.type === 'heading' && { depth: node.depth }) });
    } else if ('children' in node) {
      const at = node.type === 'footnoteDefinition' ? signs.get(node.identifier) : place;
      for (const child of node.children) walk(child, at);
    }
  };
  walk(tree);
  return blocks;
}

function inlineText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if ('children' in node) return node.children.map(inlineText).join('');
  return 'value' in node ? node.value : '';
}
