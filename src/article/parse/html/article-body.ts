/** Where in a page its article stands, and where its title. */
import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { plainWords } from '../../words/index.ts';
import { attribute, classWords, findAll, isElement, takeOut, textOf } from './element.ts';
import type { PageHead } from './head.ts';
import { leaveOut } from './leave-out.ts';
import { bodies, hasName } from './names.ts';

/** So much of the page's text stands in the article's body, or it is none. */
const leastShare = 0.6;

/**
 * Finds the article's body: the surest container that holds most of the page's text, else the page itself. What stands outside is
 * left out and said. Furniture must have been taken out.
 */
export function articleBody(page: Root, file: VFile): Root | Element {
  const least = textOf(page).length * leastShare;
  for (const row of bodies) {
    const found = findAll(page, (element) => isBody(element, row)).filter((element) => textOf(element).length >= least);
    // Of containers in one another the outer one may be a list of them; the inner one holds most of the text as well.
    const body = found.at(-1);
    if (!body) continue;
    leaveOutAround(page, body, file);
    return body;
  }
  return page;
}

function isBody(element: Element, { classes, ids, tags, roles, itemprops }: (typeof bodies)[number]): boolean {
  return (
    tags?.includes(element.tagName) === true ||
    roles?.includes(attribute(element, 'role')) === true ||
    itemprops?.includes(attribute(element, 'itemProp')) === true ||
    ids?.includes(attribute(element, 'id')) === true ||
    (classes !== undefined && hasName(classWords(element), classes))
  );
}

/** Says what stands beside the way from the page to its article. */
function leaveOutAround(parent: Root | Element, body: Element, file: VFile): void {
  for (const child of parent.children) {
    if (child === body) continue;
    if (isElement(child) && findAll(child, (element) => element === body).length > 0) leaveOutAround(child, body, file);
    else leaveOut(file, child, 'it stands outside the article');
  }
}

/**
 * Takes the article's title out of a page: the main heading that the page's title begins with, a smaller one or a paragraph that is the page's title,
 * else the only main heading, or the one that comes before all others. A main heading that names the site is left out.
 */
export function takeTitle(page: Root, { fullTitle = '', title = '' }: PageHead, file: VFile): Element | undefined {
  const full = plainWords(fullTitle);
  const plain = (element: Element) => plainWords(textOf(element));
  const headings = findAll(page, (element) => isMainHeading(element) && plain(element) !== '');
  const named = headings
    .filter((heading) => full === plain(heading) || full.startsWith(`${plain(heading)} `))
    .toSorted((a, b) => textOf(b).length - textOf(a).length)[0];
  const second = findAll(
    page,
    (element) => isElement(element, 'h2', 'p') && title !== '' && plain(element) === plainWords(title),
  )[0];
  const namesSite = (heading: Element) => heading !== named && full.endsWith(` ${plain(heading)}`);
  const others = headings.filter((heading) => !namesSite(heading));
  const ofSite = new Set<unknown>(headings.filter(namesSite));
  for (const heading of headings) if (ofSite.has(heading)) leaveOut(file, heading, 'it names the site');
  if (ofSite.size > 0) takeOut(page, (node) => ofSite.has(node));
  const found = named ?? second ?? (others.length === 1 || leads(page, others[0]) ? others[0] : undefined);
  if (found) takeOut(page, (node) => node === found);
  return found;
}

/** A heading of the first rank, and what Word calls a title. */
function isMainHeading(element: Element): boolean {
  const isTitle = isElement(element, 'p') && attribute(element, 'className') === 'MsoTitle';
  const isRole = attribute(element, 'role') === 'heading' && attribute(element, 'ariaLevel') === '1';
  return isElement(element, 'h1') || isTitle || isRole;
}

/** Whether a heading is the first of a page's. */
function leads(page: Root, heading: Element | undefined): boolean {
  return heading !== undefined && findAll(page, (element) => /^h[1-6]$/.test(element.tagName))[0] === heading;
}
