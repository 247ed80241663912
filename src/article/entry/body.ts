/** An entry's blocks to the sanitised HTML that Astro shows. */
import type { Definition, Root, RootContent } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** Only what prose needs: no ids, no classes, no styles; links to http(s), mail, and relative addresses. */
const schema = {
  ...defaultSchema,
  tagNames: [
    'a',
    'blockquote',
    'br',
    'code',
    'del',
    'em',
    'hr',
    'li',
    'ol',
    'p',
    'pre',
    'strong',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: { a: ['href', 'title'], ol: ['start'], td: ['align'], th: ['align'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
};

const processor = unified().use(remarkRehype).use(rehypeSanitize, schema).use(rehypeStringify).freeze();

/**
 * Compiles blocks to an HTML fragment.
 *
 * @param definitions The article's link definitions, which its parts refer to.
 */
export function toHtml(nodes: RootContent[], definitions: Definition[]): string {
  if (nodes.length === 0) return '';
  const root: Root = { type: 'root', children: [...nodes.map(headingToParagraph), ...definitions] };
  return processor.stringify(processor.runSync(root)).trim();
}

/** A heading inside an entry is shown bold: pages give the entry's own heading its level. */
function headingToParagraph(node: RootContent): RootContent {
  return node.type === 'heading'
    ? { type: 'paragraph', children: [{ type: 'strong', children: node.children }] }
    : node;
}
