/** HTML, as help centres export it and browsers save it, to mdast. */
import type { Element, ElementContent, Root as Page } from 'hast';
import type { Heading, Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { readImages } from '../entry/images.ts';
import { plainText } from '../entry/plain-text.ts';
import { namesKindOnly } from '../section/names.ts';
import { lookUp, plainWords, type WordTable } from '../words/index.ts';
import type { FrontMatter } from './front-matter/index.ts';
import { settleLinks, takeOutContents } from './html/anchors.ts';
import { articleBody, takeTitle } from './html/article-body.ts';
import { make } from './html/element.ts';
import { toFlow } from './html/flow.ts';
import { inlineFootnotes } from './html/footnotes.ts';
import { readHead } from './html/head.ts';
import { takeOutFurniture, takeOutUnseen } from './html/leave-out.ts';
import { toPhrasing } from './html/phrasing.ts';
import { givePlaces } from './html/places.ts';
import { nameTabPanels } from './html/tabs.ts';
import type { ParsedArticle } from './index.ts';

const parser = unified().use(rehypeParse).freeze();
const converter = unified().use(rehypeRemark).freeze();

/**
 * Reads an HTML article: a whole page or a part of one. What the page shows and its article does not say is left out, and said with its
 * text on `file`. Its title is its main heading, else the page's title; language and date are the page's; its description is the
 * summary only where the article begins without a text.
 */
export function parseHtml(file: VFile, words: WordTable): ParsedArticle {
  const page: Page = parser.parse(file);
  const head = readHead(page, words);
  takeOutUnseen(page, file);
  const title = takeTitle(page, head, file);
  nameTabPanels(page);
  takeOutFurniture(page, file);
  const body = articleBody(page, file);
  takeOutContents(body, head, file, words);
  inlineFootnotes(body);
  settleLinks(body, head, file);
  const tree = toMdast(toFlow(body));
  readImages(tree, file);
  const titleHeading = title ? headingOf(title) : head.title ? undefined : takeBoldTitle(tree, words);
  const hasIntroduction = tree.children[0] !== undefined && tree.children[0].type !== 'heading';
  const frontMatter: FrontMatter = {
    ...(!title && head.title && { title: head.title }),
    ...(!hasIntroduction && head.description && { summary: head.description }),
    ...(head.updated && { updated: head.updated }),
    ...(head.lang && { lang: head.lang }),
  };
  return { tree, frontMatter, ...(titleHeading && { titleHeading }) };
}

function toMdast(blocks: ElementContent[]): Root {
  const tree = converter.runSync({ type: 'root', children: blocks }) as Root;
  givePlaces(tree, undefined);
  return tree;
}

function headingOf(title: Element): Heading | undefined {
  const [heading] = toMdast([make('h1', toPhrasing(title.children), title)]).children;
  return heading?.type === 'heading' ? heading : undefined;
}

/** The first line, if it is bold and names no section: the title of what has no other. */
function takeBoldTitle(tree: Root, words: WordTable): Heading | undefined {
  const [first] = tree.children;
  const bold = first?.type === 'paragraph' && first.children.length === 1 ? first.children[0] : undefined;
  if (bold?.type !== 'strong') return undefined;
  const plain = plainWords(plainText(bold));
  const kind = lookUp(words.kinds, plain);
  if (kind && namesKindOnly(plain, kind, words)) return undefined;
  tree.children.shift();
  return { type: 'heading', depth: 1, children: bold.children, ...(bold.position && { position: bold.position }) };
}
