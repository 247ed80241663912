/** A part of a page as HTML that reads the same in a mail or a ticket: no classes, no ids, whole addresses. */
import type { Readable } from './readable.ts';

/** The attributes that say something outside the page. */
const kept = ['href', 'src', 'alt', 'start', 'colspan', 'rowspan', 'dir', 'lang'];

/** Elements without an end tag. */
const empty = /^([BH]R|IMG|WBR)$/;

/** An element and what is in it as HTML. Comments are left out. */
export function htmlOf(node: Readable): string {
  if (node.nodeName === '#text') return escaped(node.textContent!);
  if (!node.getAttribute) return '';
  const tag = node.nodeName.toLowerCase();
  let html = `<${tag}`;
  for (const name of kept) {
    const written = node.getAttribute(name);
    // An address is whole only as a property.
    if (written) html += ` ${name}="${escaped(`${node[name as keyof Readable] ?? written}`)}"`;
  }
  html += '>';
  return empty.test(node.nodeName) ? html : `${html}${[...node.childNodes].map(htmlOf).join('')}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
