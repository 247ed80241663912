/** Markdown (CommonMark, GFM, front matter) to mdast. */
import type { Html, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { readImages } from '../entry/images.ts';
import { plainText } from '../entry/plain-text.ts';
import { quote, say } from '../messages.ts';
import { takeFrontMatter } from './front-matter/index.ts';
import type { ParsedArticle } from './index.ts';

const processor = remark().use(remarkGfm).freeze();

/**
 * Reads a Markdown article. Its title is the front matter's, else its first heading of depth 1, which leaves the tree.
 * Raw HTML becomes text: an article is data, and what looks like a tag may be part of an error message.
 */
export function parseMarkdown(file: VFile): ParsedArticle {
  const { frontMatter, body } = takeFrontMatter(file);
  const tree: Root = processor.parse(body);
  showHtmlAsText(tree, file);
  inlineFootnotes(tree);
  readImages(tree, file);
  const titleIndex = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const title = titleIndex === -1 ? undefined : tree.children[titleIndex];
  const onlyOne = tree.children.filter((node) => node.type === 'heading' && node.depth === 1).length === 1;
  const leads = title && (onlyOne || tree.children.slice(0, titleIndex).every((node) => node.type !== 'heading'));
  if (title?.type === 'heading' && leads) {
    tree.children.splice(titleIndex, 1);
    return { tree, frontMatter, titleHeading: title };
  }
  return { tree, frontMatter };
}

/** Raw HTML as text; a comment, which no reader was to see, is left out. */
function showHtmlAsText(tree: Root, file: VFile): void {
  visit(tree, 'html', (node: Html, index, parent) => {
    if (!parent || index === undefined) return;
    if (/^<!--[\s\S]*-->$/.test(node.value.trim())) {
      say(file, 'text-left-out', `Left out ${quote(node.value, Number.POSITIVE_INFINITY)}: a comment`, node.position);
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    say(
      file,
      'raw-html',
      `HTML ${quote(node.value, 40)} is shown as text; use Markdown, or a code block for a message`,
      node.position,
    );
    const text = { type: 'text' as const, value: node.value, ...(node.position && { position: node.position }) };
    parent.children[index] = isFlow(parent.type)
      ? { type: 'paragraph', children: [text], ...(node.position && { position: node.position }) }
      : text;
    return SKIP;
  });
}

function isFlow(type: string): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(type);
}

/** Footnotes as text in brackets where they are referred to: an entry is read without the others. */
function inlineFootnotes(tree: Root): void {
  const notes = new Map<string, string>();
  visit(tree, 'footnoteDefinition', (node) => {
    notes.set(node.identifier, plainText(node.children));
  });
  visit(tree, 'footnoteReference', (node, index, parent) => {
    const note = notes.get(node.identifier);
    if (!parent || index === undefined || note === undefined) return;
    parent.children[index] = { type: 'text', value: ` (${note.replaceAll('\n', ' ')})` };
  });
  tree.children = tree.children.filter((node) => node.type !== 'footnoteDefinition');
}
