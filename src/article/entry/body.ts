/** An entry's blocks to the sanitised HTML that Astro shows. */
import type { ElementContent } from 'hast';
import type { Definition, Image, Link, List, ListItem, Root, RootContent } from 'mdast';
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype';
import { unified } from 'unified';
import { schemes } from './schemes.ts';

/** A relative path: neither a scheme nor another host, nor a backslash, which browsers read as a slash. */
const besideArticle = /^[^:\\/][^:\\]*$/;

/** Only what prose needs: no ids, no styles, no classes but our own; links to http(s), mail, and relative addresses; pictures beside the article. */
const schema: Schema = {
  ...defaultSchema,
  tagNames: [
    'a',
    'blockquote',
    'br',
    'code',
    'del',
    'em',
    'hr',
    'img',
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
  attributes: {
    a: ['href', 'title', ['className', 'spelled']],
    img: [['src', besideArticle], 'alt', 'title', ['loading', 'lazy'], ['decoding', 'async']],
    ol: ['start'],
    td: ['align'],
    th: ['align'],
  },
  protocols: { href: schemes },
  clobber: [],
};

const processor = unified()
  .use(remarkRehype, { handlers: { image: toElement, link: toLink, list: toList, listItem: toListItem } })
  .use(rehypeSanitize, schema)
  .use(rehypeStringify)
  .freeze();

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

/**
 * A picture, fetched when it is about to be seen; one that is not beside the article is its text. `src` stands first: by it
 * the picture's place is found again.
 */
function toElement(_state: unknown, { url, alt, title }: Image): ElementContent {
  if (!besideArticle.test(url)) return { type: 'text', value: alt ?? '' };
  const properties = { src: url, alt: alt ?? '', ...(title && { title }), loading: 'lazy', decoding: 'async' };
  return { type: 'element', tagName: 'img', properties, children: [] };
}

/** A link; one whose text is its address is marked, so that paper does not spell it out again. */
function toLink(state: State, link: Link): ElementContent {
  const element = defaultHandlers.link(state, link);
  const [text] = link.children;
  const isSpelled = link.children.length === 1 && text?.type === 'text' && bare(text.value) === bare(link.url);
  if (isSpelled) element.properties.className = ['spelled'];
  return element;
}

/** An address as it is typed: without its scheme, and without the slash at its end. */
function bare(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
}

type State = Parameters<NonNullable<NonNullable<Options['handlers']>['list']>>[0];

/** A list, each item of which is told whether one of them is loose: else each would ask all the others. */
function toList(state: State, list: List): ElementContent {
  const spread = list.spread || list.children.some((item) => item.spread ?? item.children.length > 1);
  return defaultHandlers.list(state, { ...list, children: list.children.map((item) => ({ ...item, spread })) });
}

function toListItem(state: State, item: ListItem): ElementContent {
  return defaultHandlers.listItem(state, item, undefined);
}
