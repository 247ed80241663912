/** Bodies of entries as Markdown trees, and Markdown trees as text. */
import type { Root, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const reader = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).freeze();
const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' }).freeze();

/**
 * A body as Markdown.
 *
 * @param html Sanitised, its links root-relative.
 */
export function bodyTree(html: string): RootContent[] {
  const tree = reader.runSync(reader.parse(html)) as Root;
  return tree.children;
}

/**
 * A tree as Markdown text.
 *
 * @param origin Where the site will be, if that is known: root-relative links and pictures are then given in full.
 */
export function markdownOf(children: RootContent[], origin: URL | undefined): string {
  const tree: Root = { type: 'root', children };
  if (origin)
    visit(tree, (node) => {
      if ((node.type === 'link' || node.type === 'image') && node.url.startsWith('/'))
        node.url = new URL(node.url, origin).href;
    });
  return writer.stringify(tree);
}
