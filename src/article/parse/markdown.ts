/** Markdown (CommonMark, GFM, front matter) to mdast. */
import type { Heading, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { readImages } from '../entry/images.ts';
import { plainText } from '../entry/plain-text.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { quote, say, sayLeftOut } from '../messages.ts';
import type { Begin } from '../progress.ts';
import { boldLine, namesKind } from '../section/bold-headings.ts';
import { eachNode, replaceNodes } from '../tree.ts';
import type { WordTable } from '../words/index.ts';
import { takeFrontMatter } from './front-matter/index.ts';
import type { ParsedArticle } from './index.ts';
import { keepMessageNumbers } from './message-numbers.ts';

/**
 * Reads a Markdown article. Its title is the front matter's, else its first heading of depth 1, which leaves the tree.
 * Raw HTML becomes text: an article is data, and what looks like a tag may be part of an error message.
 */
export function parseMarkdown(file: VFile, words: WordTable, begin: Begin): ParsedArticle {
  const { frontMatter, body } = takeFrontMatter(file);
  const tree = readMarkdown(String(body), begin);
  showHtmlAsText(tree, file);
  inlineFootnotes(tree);
  readImages(tree, file);
  keepMessageNumbers(tree, String(body));
  const titleHeading = takeTitle(tree, words);
  return titleHeading ? { tree, frontMatter, titleHeading } : { tree, frontMatter };
}

/** Takes the title out of a tree: its first heading of depth 1 before any other, or the only one; else a first block above all other headings. */
function takeTitle(tree: Root, words: WordTable): Heading | undefined {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const [first, ...others] = headings;
  const top = headings.filter(({ depth }) => depth === 1);
  const leads = first === tree.children[0] && others.every(({ depth }) => depth > (first?.depth ?? 0));
  const title = first && (first.depth === 1 || leads) ? first : top.length === 1 ? top[0] : undefined;
  if (title) tree.children.splice(tree.children.indexOf(title), 1);
  return title ?? (headings.length === 0 ? takeBoldTitle(tree, words) : undefined);
}

/** Of an article without headings the bold line that it begins with, if more of them follow and it names no kind of section. */
function takeBoldTitle(tree: Root, words: WordTable): Heading | undefined {
  const [first, second] = tree.children.filter((node) => boldLine(node));
  const children =
    first && second && first === tree.children[0] && !namesKind(first, words) ? boldLine(first) : undefined;
  if (!children) return undefined;
  const [line] = tree.children.splice(0, 1);
  return { type: 'heading', depth: 1, children, ...(line?.position && { position: line.position }) };
}

/** Raw HTML as text; a comment, which no reader was to see, is left out. */
function showHtmlAsText(tree: Root, file: VFile): void {
  replaceNodes(tree, (node, parent) => {
    if (node.type !== 'html') return undefined;
    if (/^<!--[\s\S]*-->$/.test(node.value.trim())) {
      sayLeftOut(file, node.value, 'a comment', node.position);
      return [];
    }
    say(
      file,
      'raw-html',
      `HTML ${quote(node.value, 40)} is shown as text; use Markdown, or a code block for a message`,
      node.position,
    );
    const text = { type: 'text' as const, value: node.value, ...(node.position && { position: node.position }) };
    return [
      isFlow(parent.type)
        ? { type: 'paragraph', children: [text], ...(node.position && { position: node.position }) }
        : text,
    ];
  });
}

function isFlow(type: string): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(type);
}

/** Footnotes as text in brackets where they are referred to, for an entry is read without the others; elsewhere where they stand. */
function inlineFootnotes(tree: Root): void {
  const notes = new Map<string, string>();
  eachNode(tree, (node) => {
    if (node.type === 'footnoteDefinition') notes.set(node.identifier, plainText(node.children));
  });
  const referred = new Set<string>();
  replaceNodes(tree, (node) => {
    const note = node.type === 'footnoteReference' ? notes.get(node.identifier) : undefined;
    if (node.type !== 'footnoteReference' || note === undefined) return undefined;
    referred.add(node.identifier);
    return [{ type: 'text', value: ` (${note.replaceAll('\n', ' ')})` }];
  });
  tree.children = tree.children.flatMap((node): RootContent[] => {
    if (node.type !== 'footnoteDefinition') return [node];
    return referred.has(node.identifier) ? [] : node.children;
  });
}
