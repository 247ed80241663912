/** What stands in an article and is not its text: captions without their picture, and the page's furniture. */
import type { ListItem, Paragraph, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { plainText } from '../entry/plain-text.ts';
import { quote, say } from '../messages.ts';
import type { WordTable } from '../words/index.ts';
import { areCaptions } from './caption.ts';
import { isFurniture, isTrailer } from './furniture.ts';
import type { ArticleSection } from './section.ts';

/**
 * Takes furniture out of blocks, a trailer with all that stands under it, and says so on `file` with the whole text of each.
 *
 * @returns The blocks that are kept.
 */
export function withoutFurniture(nodes: RootContent[], file: VFile, words: WordTable): RootContent[] {
  let inTrailer = false;
  return nodes.filter((node) => {
    const isLine = node.type === 'paragraph' || node.type === 'heading';
    const text = isLine ? plainText(node) : '';
    inTrailer = isLine && isTrailer(text, words) ? true : inTrailer && node.type !== 'heading';
    const leftOut = inTrailer || isFurniture(text, words);
    if (leftOut) leaveOut(file, node, 'the page round the article says this, not the article');
    return !leftOut;
  });
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

function linesOf(node: Paragraph): string[] {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : plainText(child)))
    .join('')
    .split('\n');
}

function leaveOut(file: VFile, node: RootContent, why: string): void {
  say(file, 'text-left-out', `Left out ${quote(plainText(node), Number.POSITIVE_INFINITY)}: ${why}`, node.position);
}
