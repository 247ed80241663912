/** What stands in an article and is not its text: captions without their picture, and the page's furniture. */
import type { ListItem, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { plainText } from '../entry/plain-text.ts';
import { quote, say } from '../messages.ts';
import { plainWords, type WordTable } from '../words/index.ts';
import { isCaption } from './caption.ts';
import type { ArticleSection } from './section.ts';

/**
 * Takes furniture out of blocks, and says so on `file` with the whole text of each.
 *
 * @returns The blocks that are kept.
 */
export function withoutFurniture(nodes: RootContent[], file: VFile, words: WordTable): RootContent[] {
  return nodes.filter((node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return true;
    const text = plainText(node);
    const plain = plainWords(text);
    const isFurniture = words.furniture.some(
      (phrase) => plain === phrase || (plain.startsWith(`${phrase} `) && plain.length < 80),
    );
    if (isFurniture) leaveOut(file, node, 'the page round the article says this, not the article');
    return !isFurniture;
  });
}

/** Takes captions that stand without their picture out of a section's entries, and says so on `file`. */
export function withoutCaptions(section: ArticleSection, file: VFile, words: WordTable): ArticleSection {
  // A bare line in a list of messages is a message.
  if (section.kind === 'variants' || section.kind === 'look-alikes') return section;
  return { ...section, nodes: keepText(section.nodes, file, words) };
}

function keepText<Node extends RootContent>(nodes: Node[], file: VFile, words: WordTable): Node[] {
  return nodes
    .filter((node, index) => {
      const beside = [nodes[index - 1], nodes[index + 1]].some(holdsImage);
      const isCaptions =
        node.type === 'paragraph' &&
        !holdsImage(node) &&
        !beside &&
        linesOf(node).every((line) => isCaption(line, words));
      if (isCaptions) leaveOut(file, node, 'a caption, without its picture');
      return !isCaptions;
    })
    .map((node) =>
      node.type === 'list' ? { ...node, children: node.children.map((item) => keepItemText(item, file, words)) } : node,
    );
}

/** What an item begins with is its text, however short. */
function keepItemText(item: ListItem, file: VFile, words: WordTable): ListItem {
  return { ...item, children: [...item.children.slice(0, 1), ...keepText(item.children.slice(1), file, words)] };
}

function holdsImage(node: RootContent | undefined): boolean {
  return (
    node?.type === 'paragraph' &&
    node.children.some((child) => child.type === 'image' || child.type === 'imageReference')
  );
}

function linesOf(node: RootContent & { type: 'paragraph' }): string[] {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : plainText(child)))
    .join('')
    .split('\n');
}

function leaveOut(file: VFile, node: RootContent, why: string): void {
  say(file, 'text-left-out', `Left out ${quote(plainText(node), Number.POSITIVE_INFINITY)}: ${why}`, node.position);
}
