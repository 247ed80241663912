/** Links of a page: those within it lead to the entries of its article, relative ones to where the page stood. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { freeId, isEntryId, suggestId } from '../../../guide/index.ts';
import { quote, say } from '../../messages.ts';
import { plainWords, type WordTable } from '../../words/index.ts';
import { attribute, findAll, isElement, isHeading, takeOut, textOf } from './element.ts';
import { isWeb, type PageHead } from './head.ts';
import { leaveOut } from './leave-out.ts';

/** The one thing asked of a global that browsers and Node share but the language's own library does not name. */
declare const URL: { new (url: string, base: string): { href: string }; canParse(url: string, base: string): boolean };

/** Takes out the lists that only link to places of the page, with the line above that names them, and says so. */
export function takeOutContents(body: Root | Element, head: PageHead, file: VFile, words: WordTable): void {
  const contents = new Set<Nodes>(findAll(body, (element) => isContents(element, head)));
  if (contents.size === 0) return;
  for (const parent of [body, ...findAll(body, () => true)]) {
    const elements = parent.children.filter((child) => isElement(child));
    for (const [index, element] of elements.entries()) {
      const isName = index + 1 < elements.length && contents.has(elements[index + 1] as Element);
      if (isName && words.contents.includes(plainWords(textOf(element)))) contents.add(element);
    }
  }
  takeOut(body, (node) => {
    if (contents.has(node)) leaveOut(file, node, 'it is the table of contents');
    return contents.has(node);
  });
}

/** Whether an element is a list of links to places of the page, and of nothing else. */
function isContents(element: Element, head: PageHead): boolean {
  if (!isElement(element, 'ul', 'ol')) return false;
  const links = findAll(element, (child) => isElement(child, 'a') && fragmentOf(child, head) !== undefined);
  const length = (text: string) => text.replaceAll(/[\s\d.]/g, '').length;
  return links.length > 1 && links.reduce((sum, link) => sum + length(textOf(link)), 0) === length(textOf(element));
}

/**
 * Makes the links of an article lead on. A link to a place of the page leads to the entry of the heading there, which gets an id of its
 * own: the page's, if someone chose it, else one made of its words. A link to the beginning becomes its text; so does one to nowhere,
 * which is said.
 */
export function settleLinks(body: Root | Element, head: PageHead, file: VFile): void {
  const links = findAll(
    body,
    (element) => isElement(element, 'a') && attribute(element, 'href') !== '' && !isSign(element),
  );
  const wanted = new Set(links.flatMap((link) => fragmentOf(link, head) ?? []));
  const headings = headingsOf(body, wanted);
  const written = new Set(writtenIds(textOf(body)));
  const taken: Taken = { ids: new Set(written), counts: new Map() };
  for (const link of links) {
    const fragment = fragmentOf(link, head);
    const heading = fragment === undefined ? undefined : headings.get(fragment);
    if (fragment === undefined) {
      const href = attribute(link, 'href').trim();
      if (head.base && !/^[a-z][a-z\d+.-]*:/i.test(href) && URL.canParse(href, head.base))
        link.properties.href = new URL(href, head.base).href;
    } else if (written.has(fragment)) {
      link.properties.href = `#${fragment}`;
    } else if (heading) {
      const [own] = writtenIds(textOf(heading));
      if (own === undefined) heading.properties.dataEntryId ??= entryId(heading, taken);
      link.properties.href = `#${own ?? heading.properties.dataEntryId}`;
    } else {
      if (fragment !== '' && fragment !== 'top' && !headings.has(fragment)) {
        const reason = `Unexpected link ${quote(textOf(link))} to #${fragment}, expected the id of a place on the page; its text is kept without the link`;
        say(file, 'missing-link', reason, link.position);
      }
      delete link.properties.href;
    }
  }
}

/** The ids that an author wrote into a text: `{#clear-cache}`. */
function writtenIds(text: string): string[] {
  return Array.from(text.matchAll(/\{#([^{}\s]{1,64})\}/g), (match) => match[1] as string);
}

/** Whether a link shows nothing but the sign of a link, as headings have one to themselves. */
export function isSign(link: Element): boolean {
  return /^[#¶§🔗\s]+$/u.test(textOf(link));
}

/** The place on the page that a link leads to, without `#`; undefined where it leads elsewhere. */
function fragmentOf(link: Element, { address }: PageHead): string | undefined {
  const href = attribute(link, 'href').trim();
  const at = href.indexOf('#');
  if (at === -1 || (at > 0 && (!isWeb(href) || href.slice(0, at) !== address))) return undefined;
  const fragment = href.slice(at + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The heading of the part in which each wanted place stands; undefined for a place before all headings. */
function headingsOf(body: Root | Element, wanted: Set<string>): Map<string, Element | undefined> {
  const found = new Map<string, Element | undefined>();
  let open: string[] = [];
  let current: Element | undefined;
  const settle = () => {
    for (const id of open) if (!found.has(id)) found.set(id, current);
    open = [];
  };
  const walk = (nodes: (ElementContent | Root['children'][number])[], isTop: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'text' && node.value.trim()) settle();
      if (!isElement(node)) continue;
      for (const name of ['id', 'name']) if (wanted.has(attribute(node, name))) open.push(attribute(node, name));
      if (isTop && isHeading(node)) {
        current = node;
        settle();
      }
      walk(node.children, isTop && !isElement(node, 'ul', 'ol', 'table', 'blockquote', 'dl', 'details'));
      if (isHeading(node)) settle();
    }
  };
  walk(body.children, true);
  settle();
  return found;
}

/** The ids that headings have got, and how often each was wanted, so that the next one is found at once. */
interface Taken {
  ids: Set<string>;
  counts: Map<string, number>;
}

/** The page's own id of a heading if it reads as words, else one made of the heading's. */
function entryId(heading: Element, { ids, counts }: Taken): string {
  const own = attribute(heading, 'id');
  const wanted = isEntryId(own) && /^[a-z]{2,}/.test(own) && !/\d{3}|^h-/.test(own) ? own : suggestId(textOf(heading));
  const count = (counts.get(wanted) ?? 0) + 1;
  counts.set(wanted, count);
  const id = freeId(count > 1 ? `${wanted}-${count}` : wanted, 'section', (other) => !ids.has(other));
  ids.add(id);
  return id;
}
