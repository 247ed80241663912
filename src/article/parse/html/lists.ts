/** Lists of a page, put right. */
import type { Element, ElementContent } from 'hast';
import { attribute, isBlank, isElement, make } from './element.ts';

/**
 * Makes a list of a `ul` or `ol`: what stands between its items belongs to the one before; a list without items is none.
 *
 * @param blocksOf Makes blocks of what stands in an item.
 */
export function toList(list: Element, blocksOf: (nodes: ElementContent[]) => Element[]): Element[] {
  const items: Element[] = [];
  for (const child of list.children) {
    const last = items.at(-1);
    if (isElement(child, 'li')) items.push({ ...child });
    else if (isBlank(child)) continue;
    else if (last) last.children = [...last.children, child];
    else items.push(make('li', [child], child));
  }
  if (items.length === 0) return [];
  const made = make(
    list.tagName === 'ol' ? 'ol' : 'ul',
    items.map((item) => toItem(item, blocksOf(item.children))),
    list,
  );
  const start = attribute(list, 'start') || (items[0] ? attribute(items[0], 'value') : '');
  if (made.tagName === 'ol' && /^\d{1,4}$/.test(start)) made.properties = { start };
  return [made];
}

/** An item with its blocks; one of a single paragraph, or of one and lists below it, is no spaced one. */
function toItem(item: Element, blocks: Element[]): Element {
  const [first, ...others] = blocks;
  const isTight = first?.tagName === 'p' && others.every((block) => isElement(block, 'ul', 'ol'));
  const children: ElementContent[] = isTight ? [...first.children, ...others] : blocks;
  return make('li', children, item);
}

/**
 * Joins a numbered list that goes on with the next number behind other blocks, as editors write one that a picture or a note interrupts:
 * the blocks between belong to the item before them. A heading ends a list.
 */
export function withContinuedLists(blocks: Element[]): Element[] {
  const made: Element[] = [];
  let open: { list: Element; next: number; at: number } | undefined;
  for (const block of blocks) {
    if (/^h[1-6]$/.test(block.tagName)) open = undefined;
    const start = block.tagName === 'ol' ? Number(block.properties.start ?? 1) : 0;
    if (open && start > 1 && start === open.next) {
      const between = made.splice(open.at + 1);
      const last = open.list.children.at(-1);
      if (isElement(last)) last.children = [...inBlocks(last.children), ...between];
      for (const item of block.children) open.list.children.push(item);
      open.next += block.children.length;
      continue;
    }
    if (start > 0) open = { list: block, next: start + block.children.length, at: made.length };
    made.push(block);
  }
  return made;
}

/** The children of an item as blocks only. */
function inBlocks(children: ElementContent[]): ElementContent[] {
  const at = children.findIndex((child) => isElement(child, 'p', 'ul', 'ol', 'table', 'pre', 'blockquote', 'hr'));
  const phrasing = at === -1 ? children : children.slice(0, at);
  return phrasing.length === 0
    ? children
    : [make('p', phrasing, phrasing[0]), ...(at === -1 ? [] : children.slice(at))];
}
