/** Markdown (CommonMark, GFM, front matter) to mdast. */
import type { Html, Root, RootContent, Yaml } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { quote, say } from '../messages.ts';
import { readFrontMatter } from './front-matter.ts';
import type { ParsedArticle } from './index.ts';

const processor = remark().use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze();

/**
 * Reads a Markdown article. Its title is the front matter's, else its first heading of depth 1, which leaves the tree.
 * Raw HTML becomes text: an article is data, and what looks like a tag may be part of an error message.
 */
export function parseMarkdown(file: VFile): ParsedArticle {
  const tree: Root = processor.parse(file);
  const frontMatter = takeFrontMatter(tree, file);
  showHtmlAsText(tree, file);
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

function takeFrontMatter(tree: Root, file: VFile) {
  const [first] = tree.children as (RootContent | Yaml)[];
  if (first?.type !== 'yaml') return {};
  tree.children.shift();
  return readFrontMatter(first, file);
}

function showHtmlAsText(tree: Root, file: VFile): void {
  visit(tree, 'html', (node: Html, index, parent) => {
    if (!parent || index === undefined) return;
    say(
      file,
      'raw-html',
      `HTML ${quote(node.value, 40)} is shown as text; use Markdown, or a code block for a message`,
      node.position,
    );
    const text = { type: 'text' as const, value: node.value, ...(node.position && { position: node.position }) };
    const inline = !isFlow(parent.type);
    parent.children[index] = inline
      ? text
      : { type: 'paragraph', children: [text], ...(node.position && { position: node.position }) };
    return SKIP;
  });
}

function isFlow(type: string): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(type);
}
