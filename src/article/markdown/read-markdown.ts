/** Markdown to mdast in time linear in its length, as far as its blocks are short: what remark gives for the whole, made of pieces. */
import type { List, Root, Table } from 'mdast';
import { remark } from 'remark';
import type { Begin } from '../progress.ts';
import { eachNode } from '../tree.ts';
import { pluginsFor } from './addresses.ts';
import { addLabels, defined, type Labels, labelsIn, labelsUsed } from './labels.ts';
import { hasOpenHtml, withoutHtmlBlocks } from './open-html.ts';
import { type Piece, piecesOf } from './pieces.ts';

/**
 * Reads Markdown.
 *
 * @param begin Told of each piece before it is read.
 */
export function readMarkdown(source: string, begin: Begin): Root {
  const pieces = piecesOf(source);
  const read = (piece: Piece, labels: Labels) => {
    begin('parse', piece.line);
    return readPiece(piece, labels);
  };
  const known: Labels = { definitions: new Set(), footnotes: new Set() };
  // References are text where nothing defines them, so what defines is read first.
  const defining = pieces.map((piece) => {
    if (pieces.length === 1 || !piece.text.includes(']:')) return undefined;
    const tree = read(piece, known);
    const own = labelsIn(tree);
    addLabels(known, own);
    return { tree, own };
  });
  const trees = pieces.map((piece, index) => {
    const first = defining[index];
    return first && !labelsUsed(piece.text, known, first.own) ? first.tree : read(piece, known);
  });
  const [first, ...others] = trees as [Root, ...Root[]];
  for (const [index, tree] of others.entries()) append(first, tree, pieces[index + 1] as Piece);
  return first;
}

/** Reads a piece; its nodes stand where they do in the article. */
function readPiece({ text, line, offset }: Piece, labels: Labels): Root {
  const used = labelsUsed(text, labels);
  const reader = () =>
    remark()
      .use(pluginsFor(text))
      .use(used ? [defined(used)] : []);
  const whole = reader().parse(text);
  const tree = hasOpenHtml(whole) ? reader().use(withoutHtmlBlocks).parse(text) : whole;
  if (offset === 0) return tree;
  eachNode(tree, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      point.line += line - 1;
      if (point.offset !== undefined) point.offset += offset;
    }
  });
  return tree;
}

function append(whole: Root, tree: Root, piece: Piece): void {
  const last = whole.children.at(-1);
  const [first, ...rest] = tree.children;
  if (piece.joins && last?.type === 'list' && first?.type === 'list') {
    join(last, first);
    for (const node of rest) whole.children.push(node);
  } else if (piece.joins && last?.type === 'table' && first?.type === 'table') {
    joinRows(last, first);
    for (const node of rest) whole.children.push(node);
  } else {
    for (const node of tree.children) whole.children.push(node);
  }
  if (whole.position && tree.position) whole.position.end = tree.position.end;
}

/** Adds the items of a list to the one that it goes on. */
function join(list: List, more: List): void {
  const [before, behind] = [list.children.at(-1), more.children[0]];
  const apart = (behind?.position?.start.line ?? 0) - (before?.position?.end.line ?? 0) > 1;
  list.spread = Boolean(list.spread || more.spread || apart);
  for (const item of more.children) list.children.push(item);
  if (list.position && more.position) list.position.end = more.position.end;
}

/** Adds the rows of a table to the one that it goes on, whose head it begins with. */
function joinRows(table: Table, more: Table): void {
  for (const row of more.children.slice(1)) table.children.push(row);
  if (table.position && more.position) table.position.end = more.position.end;
}
