/** What a page shows that is not its article's text, and what it does not show at all. */
import type { Element, Nodes, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { sayLeftOut } from '../../messages.ts';
import {
  attribute,
  classWords,
  findAll,
  holds,
  isBlock,
  isElement,
  isHeading,
  nameWords,
  takeOut,
  textOf,
} from './element.ts';
import { callouts, folds, hasName, machineComments, parts } from './names.ts';

/** Elements whose text stands in for what a browser cannot show. */
const substitutes = ['noscript', 'object', 'canvas', 'video', 'audio'];

/** Elements that never show a text. */
const silent = [
  'script',
  'style',
  'template',
  'head',
  'meta',
  'link',
  'base',
  'title',
  'applet',
  'param',
  'datalist',
  'map',
];

/** Says that nodes of a page were left out, with all their text; nothing where they show no word. */
export function leaveOut(file: VFile, nodes: Nodes | Nodes[], why: string): void {
  const text = textOf(nodes);
  const [first] = Array.isArray(nodes) ? nodes : [nodes];
  if (/[\p{L}\p{N}]/u.test(text)) sayLeftOut(file, text, why, first?.position);
}

/** Takes out of a page what a reader does not see: scripts, styles and comments; a comment that someone wrote is named. */
export function takeOutUnseen(page: Root, file: VFile): void {
  takeOut(page, (node, parent) => {
    if (isElement(node, ...substitutes))
      leaveOut(file, node.children, 'a browser shows it only in place of what it cannot show');
    if (isElement(node, 'script', 'style') && /<\/?(?:p|h[1-6]|li|div)[\s>]/i.test(textOf(node)))
      leaveOut(
        file,
        node,
        `a browser takes it for a part of the \`${(node as Element).tagName}\` above it, which nothing closes`,
      );
    if (node.type === 'doctype' || isElement(node, ...silent)) return true;
    if (isElement(node, 'noscript', 'object', 'canvas')) return true;
    if (isElement(node, 'ac:parameter')) return attribute(node, 'ac:name') !== 'title';
    if (node.type !== 'comment') return false;
    const text = node.value.trim();
    const isCode = text.startsWith('[CDATA[') && isElement(parent, 'ac:plain-text-body');
    const isWritten = /\p{L}/u.test(text) && !machineComments.some((start) => text.toLowerCase().startsWith(start));
    if (isWritten && !isCode && !text.startsWith('[CDATA['))
      sayLeftOut(file, `<!--${node.value}-->`, 'a comment', node.position);
    return !isCode;
  });
}

/**
 * Takes out of a page what stands round its article: by element, role and name, and what is hidden, unless it is only folded up.
 * What holds at least half of the page's text is never taken for furniture.
 */
export function takeOutFurniture(page: Root, file: VFile): void {
  const half = textOf(page).length / 2;
  const controlled = new Set(
    findAll(page, (element) =>
      Boolean(
        attribute(element, 'ariaControls') || attribute(element, 'dataTarget') || attribute(element, 'dataBsTarget'),
      ),
    ).flatMap((element) =>
      ['ariaControls', 'dataTarget', 'dataBsTarget'].flatMap((name) =>
        attribute(element, name).replace(/^#/, '').split(/\s+/).filter(Boolean),
      ),
    ),
  );
  const within = (parent: Nodes, inArticle: boolean, inLine: boolean): void => {
    if (!('children' in parent)) return;
    const kept = parent.children.filter((child) => {
      if (!isElement(child)) return true;
      const why = isHidden(child, controlled) ? 'it is hidden on the page' : partOf(child, inArticle, inLine);
      const isKept = why === undefined || textOf(child).length > half;
      if (!isKept) leaveOut(file, child, why);
      return isKept;
    });
    parent.children = kept as RootContent[] as typeof parent.children;
    for (const child of kept) {
      const isArticle =
        isElement(child, 'article', 'main') || (isElement(child) && attribute(child, 'role') === 'main');
      within(
        child,
        inArticle || isArticle,
        inLine || isElement(child, 'p', 'td', 'th', 'dt', 'summary', 'pre', 'code', 'a') || isHeading(child),
      );
    }
  };
  within(page, false, false);
}

/** Why an element is no text of the article; undefined if it may be. */
function partOf(element: Element, inArticle: boolean, inLine: boolean): string | undefined {
  const { tagName } = element;
  if (['input', 'select', 'textarea', 'progress', 'meter'].includes(tagName)) return 'a control';
  if (['svg', 'math'].includes(tagName)) return tagName === 'svg' ? 'a drawing' : undefined;
  if (tagName === 'button') return inLine || opens(element) ? undefined : 'a control';
  if (isHeading(element) || tagName === 'body' || tagName === 'html') return undefined;
  const classes = classWords(element);
  const isCallout = attribute(element, 'role') === 'note' || hasName(classes, callouts);
  if (isCallout && inArticle) return undefined;
  if (tagName === 'aside' && !(inArticle && (isCallout || holds(element.children, (child) => isElement(child, 'p')))))
    return 'a side of the page';
  if (tagName === 'header' && !inArticle && !holds(element, isHeading)) return 'the head of the page';
  if (tagName === 'footer' && holds(element, (node) => isElement(node, 'cite'))) return undefined;
  if (tagName === 'form' && !holds(element, isHeading)) return 'a form';
  if (tagName === 'time' && !inLine) return 'the author and date';
  const role = attribute(element, 'role');
  const id = nameWords(attribute(element, 'id'));
  const isNamed = classes.length > 0 || id !== '' || role !== '';
  return parts.find(({ tags, roles, names, inLine: alsoInLine }) => {
    if (tags?.includes(tagName) || roles?.includes(role)) return true;
    if (!isNamed) return false;
    if (inLine && !alsoInLine) return false;
    if (isCallout && !isBlock(element)) return false;
    return hasName(classes, names) || names.some((name) => name === id || name === `=${id}`);
  })?.is;
}

/** Whether an element opens and closes another. */
export function opens(element: Element): boolean {
  return ['ariaExpanded', 'ariaControls', 'dataTarget', 'dataBsTarget', 'dataToggle', 'dataBsToggle'].some(
    (name) => attribute(element, name) !== '',
  );
}

/** Whether a page hides an element, and not only until it is asked for, as the answers of an accordion. */
function isHidden(element: Element, controlled: Set<string>): boolean {
  const style = attribute(element, 'style').toLowerCase().replaceAll(/\s/g, '');
  const hides = element.properties.hidden || style.includes('display:none') || style.includes('visibility:hidden');
  if (!hides && attribute(element, 'ariaHidden') !== 'true') return false;
  const role = attribute(element, 'role');
  return !(
    controlled.has(attribute(element, 'id')) ||
    role === 'region' ||
    role === 'tabpanel' ||
    hasName(classWords(element), folds)
  );
}
