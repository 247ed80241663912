/** The body of an article as one row of blocks: what a page wraps round them is gone, and each is one that Markdown knows. */
import type { Element, ElementContent, RootContent } from 'hast';
import { isSign } from './anchors.ts';
import {
  attribute,
  classWords,
  findAll,
  holds,
  isBlank,
  isBlock,
  isElement,
  isHeading,
  make,
  textOf,
} from './element.ts';
import { opens } from './leave-out.ts';
import { toList } from './lists.ts';
import { callouts, hasName } from './names.ts';
import { toParagraphs } from './paragraphs.ts';
import { toPhrasing } from './phrasing.ts';
import { isLayout, toTable } from './tables.ts';
import { withTypedLists } from './typed-lists.ts';

/** Where blocks are collected. */
interface Place {
  blocks: Element[];
  /** Links and marks round the blocks, outermost first. */
  inside: Element[];
  /** The depth of the heading before; 1 is the title's. */
  depth: number;
  /** Whether headings may stand here: not in a list or a quotation. */
  isTop: boolean;
  /** Whether the article has several parts that fold up, so that what opens each is its heading. */
  isFolded: boolean;
}

/** The blocks of an article's body. */
export function toFlow(body: { children: RootContent[] }): Element[] {
  const openers = findAll(
    { type: 'root', children: body.children },
    (element) => isElement(element, 'summary') || isOpener(element),
  );
  const place: Place = { blocks: [], inside: [], depth: 1, isTop: true, isFolded: openers.length > 1 };
  collect(body.children, place);
  return withTypedLists(place.blocks);
}

/** The blocks of what stands in a list, a quotation or a cell. */
function toInnerFlow(nodes: RootContent[]): Element[] {
  const place: Place = { blocks: [], inside: [], depth: 1, isTop: false, isFolded: false };
  collect(nodes, place);
  return withTypedLists(place.blocks);
}

function collect(nodes: RootContent[], place: Place): void {
  let run: RootContent[] = [];
  const endRun = () => {
    addBlocks(toParagraphs(run, place.inside), place);
    run = [];
  };
  for (const node of looseItems(nodes)) {
    if (
      !(
        isElement(node) &&
        (isStructure(node) || holds(node.children, (child) => isElement(child) && isStructure(child)))
      )
    ) {
      run.push(node);
      continue;
    }
    endRun();
    collectElement(node, place);
  }
  endRun();
}

function isStructure(element: Element): boolean {
  return isBlock(element) || isHeading(element) || isOpener(element);
}

/** A button that opens a part of the article, and a question by its microdata. */
function isOpener(element: Element): boolean {
  const isButton = isElement(element, 'button') || attribute(element, 'role') === 'button';
  return (isButton && opens(element)) || (attribute(element, 'itemProp') === 'name' && !isElement(element, 'meta'));
}

function addBlocks(blocks: Element[], place: Place): void {
  for (const block of blocks) place.blocks.push(block);
}

function collectElement(node: Element, place: Place): void {
  const { tagName, children } = node;
  if (isHeading(node)) addHeading(node, place);
  else if (tagName === 'ul' || tagName === 'ol' || tagName === 'dir') addBlocks(toList(node, toInnerFlow), place);
  else if (tagName === 'table') collectTable(node, place);
  else if (tagName === 'pre' || tagName === 'listing' || tagName === 'xmp' || tagName === 'plaintext')
    addCode(node, children, place);
  else if (tagName === 'ac:plain-text-body') addCode(node, cdata(children), place);
  else if (tagName === 'hr') place.blocks.push(make('hr', [], node));
  else if (tagName === 'blockquote' && !hasName(classWords(node), callouts)) addQuotation(node, place);
  else if (tagName === 'figure') collectFigure(node, place);
  else if (tagName === 'dt') addLeadIn(node, children, place);
  else if (tagName === 'details') collectDetails(node, place);
  else if (isOpener(node) && !holds(children, isHeading)) addOpener(node, place);
  else if (tagName === 'p' && isWordItem(node)) addWordItem(node, place);
  else if (isElement(node, 'a', 'b', 'strong', 'i', 'em', 'del', 's'))
    collect(children, { ...place, inside: [...place.inside, node] });
  else collect(children, place);
}

/** A heading; in a list or a quotation, and in a heading's place without words, what it is there. */
function addHeading(node: Element, place: Place): void {
  const level = Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? (attribute(node, 'ariaLevel') || 2));
  if (textOf(node) === '') {
    addBlocks(toParagraphs(node.children, place.inside), place);
  } else if (place.isTop) {
    place.depth = Math.min(Math.max(level, 1), 6);
    place.blocks.push(headingOf(node, node.children, place.depth));
  } else {
    addLeadIn(node, node.children, place);
  }
}

function headingOf(node: Element, children: ElementContent[], depth: number): Element {
  const words = toPhrasing(children.filter((child) => !(isElement(child, 'a') && isSign(child))))
    .flatMap((child) => (isElement(child, 'strong') ? child.children : [child]))
    .map((child): ElementContent => (isElement(child, 'br') ? { type: 'text', value: ' ' } : child));
  const heading = make(`h${depth}`, words, node);
  const id = attribute(node, 'dataEntryId');
  if (id) heading.children.push({ type: 'text', value: ` {#${id}}` });
  return heading;
}

/** A bold line of its own. */
function addLeadIn(node: Element, children: ElementContent[], place: Place): void {
  addBlocks(toParagraphs([make('strong', children, node)], place.inside), place);
}

/** What opens a part of the article: its heading, where there are several or where it asks something. */
function addOpener(node: Element, place: Place): void {
  const isHead = place.isTop && (place.isFolded || textOf(node).endsWith('?'));
  if (textOf(node) === '') return;
  if (isHead) place.blocks.push(headingOf(node, node.children, Math.min(place.depth + 1, 6)));
  else addLeadIn(node, node.children, place);
}

/** What folds up stands below its summary; the part that follows it stands where it stood. */
function collectDetails(node: Element, place: Place): void {
  const { depth } = place;
  const summary = node.children.find((child) => isElement(child, 'summary'));
  if (isElement(summary)) {
    if (holds(summary.children, isHeading)) collect(summary.children, place);
    else addOpener(summary, place);
    if (!holds(summary.children, isHeading)) place.depth = Math.min(depth + 1, 6);
  }
  collect(
    node.children.filter((child) => child !== summary),
    place,
  );
  place.depth = depth;
}

/** A figure; a caption that only says what the picture's text says is that text. */
function collectFigure(node: Element, place: Place): void {
  const texts = findAll(node, (element) => isElement(element, 'img')).map((image) => attribute(image, 'alt').trim());
  collect(
    node.children.filter((child) => !(isElement(child, 'figcaption') && texts.includes(textOf(child)))),
    place,
  );
}

function addQuotation(node: Element, place: Place): void {
  const children = toInnerFlow(node.children);
  if (children.length > 0) place.blocks.push(make('blockquote', children, node));
}

function addCode(node: Element, children: ElementContent[], place: Place): void {
  if (isBlank(children)) return;
  const code = make('pre', children, node);
  code.properties = node.properties.className ? { className: node.properties.className } : {};
  place.blocks.push(code);
}

/** The text of `<![CDATA[…]]>`, which HTML takes for a comment. */
function cdata(children: ElementContent[]): ElementContent[] {
  return children.map((child) =>
    child.type === 'comment'
      ? { ...child, type: 'text', value: child.value.replace(/^\[CDATA\[/, '').replace(/\]\]$/, '') }
      : child,
  );
}

function collectTable(node: Element, place: Place): void {
  const caption = node.children.find((child) => isElement(child, 'caption'));
  if (isElement(caption)) collect(caption.children, place);
  if (!isLayout(node)) {
    place.blocks.push(toTable(node, toInnerFlow));
    return;
  }
  collect(
    node.children.filter((child) => child !== caption),
    place,
  );
}

/** Items of no list as a list's. */
function looseItems(nodes: RootContent[]): RootContent[] {
  if (!nodes.some((node) => isElement(node, 'li'))) return nodes;
  const made: RootContent[] = [];
  for (const node of nodes) {
    const last = made.at(-1);
    if (!isElement(node, 'li')) {
      if (!(node.type === 'text' && !node.value.trim() && isElement(last, 'ul'))) made.push(node);
    } else if (isElement(last, 'ul') && attribute(last, 'dataLoose')) last.children.push(node);
    else made.push({ ...make('ul', [node], node), properties: { dataLoose: 'true' } });
  }
  return made;
}

/** Whether Word made a paragraph an item of a list. */
function isWordItem(node: Element): boolean {
  return attribute(node, 'className').startsWith('MsoListParagraph') || attribute(node, 'style').includes('mso-list:');
}

function addWordItem(node: Element, place: Place): void {
  const level = /^[^;]*?level(\d)/.exec(attribute(node, 'style').split('mso-list:', 2)[1] ?? '')?.[1] ?? '1';
  for (const paragraph of toParagraphs(node.children, place.inside)) {
    paragraph.properties = { dataWordLevel: level };
    place.blocks.push(paragraph);
  }
}
