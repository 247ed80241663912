/** What in a page or a part of one could act, found by parsing it as browsers do. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The attributes that the HTML of an entry may have, by its elements. */
const allowed: Record<string, string[]> = {
  a: ['href', 'title'],
  blockquote: [],
  br: [],
  code: [],
  del: [],
  em: [],
  hr: [],
  img: ['src', 'alt', 'title', 'loading', 'decoding', 'width', 'height'],
  li: [],
  ol: ['start'],
  p: [],
  pre: [],
  strong: [],
  table: [],
  tbody: [],
  td: ['align'],
  th: ['align'],
  thead: [],
  tr: [],
  ul: [],
};

/** Attributes whose values are addresses. */
const addresses = [
  'href',
  'src',
  'action',
  'formAction',
  'data',
  'poster',
  'cite',
  'background',
  'xLinkHref',
  'ping',
  'manifest',
];

/** What the HTML of an entry must not hold. */
export function activeInEntry(tree: Root): string[] {
  const faults: string[] = [];
  visit(tree, 'element', (element) => {
    const names = allowed[element.tagName];
    if (!names) faults.push(`<${element.tagName}>`);
    for (const name of Object.keys(element.properties))
      if (!names?.includes(name) && !isOurs(element, name)) faults.push(`<${element.tagName} ${name}>`);
    faults.push(...badAddresses(element));
  });
  visit(tree, 'comment', () => void faults.push('a comment'));
  return faults;
}

/** Whether an attribute is the one that no author writes: the mark of a link whose text is its address. */
function isOurs({ tagName, properties }: Element, name: string): boolean {
  return tagName === 'a' && name === 'className' && String(properties.className) === 'spelled';
}

/** Addresses of an element that do anything but lead to a page, a picture or a mailbox. Pictures are the site's own. */
export function badAddresses({ tagName, properties }: Element): string[] {
  return addresses
    .filter((name) => properties[name] !== undefined && properties[name] !== null)
    .filter((name) => {
      const value = String(properties[name]);
      if (!URL.canParse(value, 'https://x.test/')) return false;
      const { protocol, host } = new URL(value, 'https://x.test/');
      return name === 'href' ? !['http:', 'https:', 'mailto:'].includes(protocol) : host !== 'x.test';
    })
    .map((name) => `<${tagName} ${name}=${JSON.stringify(properties[name])}>`);
}
