/** A part of a page as plain text: paragraphs apart, lists as lists, code as it stands, and links with their addresses. */
import type { Readable } from './readable.ts';

/** Elements that begin a line; of those whose names begin as these do, none is inline. */
const block = /^(ART|BLOCKQ|D[DLT]|DET|DIV|FIG|H\d|HR|LI|[OU]L|P$|PRE|SEC|SUM|T[A-HR])/;

/** Stands for a line break until white space has become single spaces. */
const lineBreak = '\v';

/** What is in `node` as plain text, without white space at its ends. */
export function textOf(node: Readable): string {
  return blocksOf(node).join('\n\n');
}

/** The paragraphs, lists, tables and codes in a node; text that stands in none of them is a paragraph. */
function blocksOf(node: Readable): string[] {
  const found: string[] = [];
  let line = '';
  const endLine = () => {
    line = singleSpaced(line);
    if (line) found.push(line);
    line = '';
  };
  const link = wholeLink(node);
  if (link) line = linkText(link, lineBreak, '');
  else {
    for (const child of node.childNodes) {
      if (block.test(child.nodeName)) {
        endLine();
        found.push(...blockText(child));
      } else line += inlineText(child);
    }
  }
  endLine();
  return found;
}

function blockText(node: Readable): string[] {
  const { nodeName: name } = node;
  if (name === 'PRE') return [node.textContent!.replace(/\n$/, '')];
  if (name === 'TABLE') return [blocksOf(node).join('\n')];
  // White space between items and cells is neither; whatever else stands between them, though it should not, is not lost.
  const children = [...node.childNodes].filter((child) => child.getAttribute ?? child.textContent!.trim());
  if (name === 'TR') return [children.map((cell) => partsOf(cell).join(' ')).join(' | ')];
  if (name !== 'OL' && name !== 'UL') return blocksOf(node);
  let number = Number(node.getAttribute!('start') ?? 1);
  const items = children.map((item) => {
    const mark = item.nodeName !== 'LI' ? '' : name === 'OL' ? `${number++}. ` : '- ';
    return (
      mark +
      partsOf(item)
        .join('\n')
        .replaceAll('\n', `\n${' '.repeat(mark.length)}`)
    );
  });
  return [items.join('\n')];
}

function partsOf(node: Readable): string[] {
  return block.test(node.nodeName) ? blockText(node) : [singleSpaced(inlineText(node))];
}

function inlineText(node: Readable): string {
  if (node.nodeName === '#text') return node.textContent!;
  if (node.nodeName === 'BR') return lineBreak;
  if (node.href) return linkText(node, ' (', ')');
  return node.getAttribute?.('alt') ?? insideOf(node);
}

function insideOf(node: Readable): string {
  return [...node.childNodes].map(inlineText).join('');
}

/** A link's text and its address, once where both are the same. */
function linkText(link: Readable, before: string, after: string): string {
  const text = insideOf(link);
  return bare(text) === bare(link.href!) ? text : text + before + link.href + after;
}

/** The link that is all there is in a node: it is not part of a sentence, and its address gets a line of its own. */
function wholeLink(node: Readable): Readable | undefined {
  const [only, ...others] = node.childNodes;
  if (!only || others.length > 0) return undefined;
  return only.href ? only : wholeLink(only);
}

function bare(address: string): string {
  return address.replaceAll(/^\w+:(\/\/)?|\/$/g, '');
}

function singleSpaced(text: string): string {
  const lines = text.replaceAll(/[ \t\n\r\f]+/g, ' ').split(lineBreak);
  return lines
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
