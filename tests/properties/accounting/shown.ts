/** What readers are shown of an entry, all its fields together. */
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** Fields that say where an entry stands, or repeat what others show. */
const unseen = ['id', 'guide', 'section', 'text', 'line', 'column', 'order', 'origin'];

/** The words of every field that a page shows. */
export function shownText(entry: object): string {
  return Object.entries(entry)
    .filter(([name]) => !unseen.includes(name))
    .map(([name, value]) => (name === 'html' ? htmlText(value) : stringsIn(value).join(' ')))
    .join('\n');
}

/** The text of HTML, with what stands for pictures. */
export function htmlText(html: string): string {
  const parts: string[] = [];
  visit(fromHtml(html, { fragment: true }), (node) => {
    if (node.type === 'text') parts.push(node.value);
    if (node.type === 'element' && node.tagName === 'img') parts.push(String(node.properties.alt ?? ''));
    // Inline elements do not part words.
    if (node.type === 'element' && /^(p|li|t[dhr]|pre|br|blockquote)$/.test(node.tagName)) parts.push('\n');
  });
  return parts.join('');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
