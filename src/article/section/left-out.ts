/** What stands in an article and is not its text: captions without their picture, and the page's furniture. */
import type { Heading, ListItem, Paragraph, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { phrasingLines } from '../entry/lines.ts';
import { phrasingText, plainText } from '../entry/plain-text.ts';
import { sayLeftOut } from '../messages.ts';
import type { WordTable } from '../words/index.ts';
import { isByline } from './byline.ts';
import { areCaptions } from './caption.ts';
import { isBreadcrumb, isFurniture, isTrailer } from './furniture.ts';
import type { ArticleSection } from './section.ts';

/** How many blocks at the beginning of an article, and at its end, may say who wrote it and when. */
const mostBylines = 6;

/**
 * Takes out of blocks what is not the article's: bylines at its ends, furniture, a trailer with the links under it. Says so on
 * `file` with the whole text of each.
 *
 * @returns The blocks that are kept.
 */
export function withoutFurniture(nodes: RootContent[], file: VFile, words: WordTable): RootContent[] {
  const firstHeading = nodes.findIndex((node) => node.type === 'heading');
  const opening = Math.min(mostBylines, firstHeading === -1 ? nodes.length : firstHeading);
  let inTrailer = false;
  return nodes.filter((node, index) => {
    const [first = '', ...more] = linesOfBlock(node);
    const isLine = node.type === 'paragraph' || node.type === 'heading';
    const atEnd = index >= nodes.length - mostBylines;
    if ((index < opening || atEnd) && first && [first, ...more].every((line) => isByline(line, words))) {
      leaveOut(file, node, 'it says who wrote the article, or when');
      return false;
    }
    if (index < opening && more.length === 0 && isBreadcrumb(first)) {
      leaveOut(file, node, 'it says where the page stood');
      return false;
    }
    const begins = isLine && isTrailer(first, words);
    inTrailer = begins || (inTrailer && isTrailing(node, nodes[index + 1]));
    const leftOut = inTrailer || (isLine && isPageText([first, ...more], words));
    if (leftOut) leaveOut(file, node, 'the page round the article says this, not the article');
    return !leftOut;
  });
}

/** Whether all lines are the page's, buttons among them. */
function isPageText(lines: string[], words: WordTable): boolean {
  return (
    lines.some((line) => isFurniture(line, words)) && lines.every((line) => isButton(line) || isFurniture(line, words))
  );
}

/** "Yes", "No, not yet": what stands under a question of the page. */
function isButton(line: string): boolean {
  return line.split(' ').length <= 3;
}

/** Whether a block below a trailer's heading belongs to it: links and titles without text of their own. */
function isTrailing(node: RootContent, next: RootContent | undefined): boolean {
  if (node.type === 'list') return true;
  if (node.type === 'heading') return next === undefined || next.type === 'heading';
  return (
    node.type === 'paragraph' &&
    linesOfBlock(node).every((line) => !/[.:;,]$/.test(line) && line.split(' ').length <= 14)
  );
}

/** The lines of a paragraph, a heading, or a block quote of one paragraph. */
function linesOfBlock(node: RootContent): string[] {
  if (node.type === 'blockquote' && node.children.length === 1) return linesOfBlock(node.children[0] as RootContent);
  return node.type === 'paragraph' || node.type === 'heading' ? linesOf(node) : [];
}

/** Takes captions that stand without their picture out of a section of plain text, and says so on `file`. */
export function withoutCaptions(section: ArticleSection, file: VFile, words: WordTable): ArticleSection {
  // A bare line in a list of messages is a message.
  if (section.kind === 'variants' || section.kind === 'look-alikes') return section;
  return { ...section, nodes: keepText(section.nodes, file, words) };
}

function keepText<Node extends RootContent>(nodes: Node[], file: VFile, words: WordTable): Node[] {
  return nodes
    .filter((node) => {
      const isCaption = node.type === 'paragraph' && areCaptions(linesOf(node), words);
      if (isCaption) leaveOut(file, node, 'a caption, without its picture');
      return !isCaption;
    })
    .map((node) =>
      node.type === 'list' ? { ...node, children: node.children.map((item) => keepItemText(item, file, words)) } : node,
    );
}

/** What an item begins with is its text, however short. */
function keepItemText(item: ListItem, file: VFile, words: WordTable): ListItem {
  return { ...item, children: [...item.children.slice(0, 1), ...keepText(item.children.slice(1), file, words)] };
}

function linesOf(node: Paragraph | Heading): string[] {
  return phrasingLines(node.children).map(phrasingText);
}

function leaveOut(file: VFile, node: RootContent, why: string): void {
  sayLeftOut(file, plainText(node), why, node.position);
}
