/** Lists that are typed as paragraphs: `• Restart it`, `1. Restart it`, and those of Word. */
import type { Element, ElementContent } from 'hast';
import { make } from './element.ts';
import { withContinuedLists } from './lists.ts';
import { typedMarker, wordMarker } from './markers.ts';

interface Item {
  block: Element;
  number: number;
  level: number;
  length: number;
}

/** Blocks with lists for the paragraphs that begin as items, where two or more follow one another, bullets or numbers that count. */
export function withTypedLists(blocks: Element[]): Element[] {
  const made: Element[] = [];
  for (let at = 0; at < blocks.length; ) {
    const end = endOfRun(blocks, at);
    if (end - at > 1 || itemOf(blocks[at] as Element)?.level) {
      made.push(listOf(blocks.slice(at, end).map((block) => itemOf(block) as Item)));
      at = end;
    } else {
      made.push(blocks[at] as Element);
      at++;
    }
  }
  return withContinuedLists(made);
}

/** The paragraph as an item: level 0 where its text alone makes it one. */
function itemOf(block: Element): Item | undefined {
  if (block.tagName !== 'p') return undefined;
  const level = Number(block.properties.dataWordLevel ?? 0);
  const marker = level > 0 ? wordMarker(textStart(block)) : typedMarker(textStart(block));
  return marker && { block, level, ...marker };
}

function textStart(block: Element): string {
  const [first] = block.children;
  return first?.type === 'text' ? first.value : '';
}

function endOfRun(blocks: Element[], at: number): number {
  const first = itemOf(blocks[at] as Element);
  if (!first) return at + 1;
  let end = at + 1;
  let previous = first;
  for (; end < blocks.length; end++) {
    const item = itemOf(blocks[end] as Element);
    if (!item || item.level > 0 !== first.level > 0) break;
    // A number that does not follow is text, such as a code.
    if (first.level === 0 && item.number !== (first.number === 0 ? 0 : previous.number + 1)) break;
    if (first.level > 0 && item.level === first.level && item.number > 0 !== first.number > 0) break;
    previous = item;
  }
  return end;
}

/** Items to a list; those of a deeper level are a list in the item before them. */
function listOf(items: Item[]): Element {
  const [first] = items as [Item];
  const children: Element[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    let end = at + 1;
    while (end < items.length && (items[end] as Item).level > first.level) end++;
    const below = end > at + 1 ? [listOf(items.slice(at + 1, end))] : [];
    children.push(make('li', [...withoutMarker(item), ...below], item.block));
    at = end;
  }
  const list = make(first.number > 0 ? 'ol' : 'ul', children, first.block);
  const last = items.at(-1)?.block.position?.end;
  if (list.position && last) list.position = { start: list.position.start, end: last };
  if (first.number > 1) list.properties = { start: String(first.number) };
  return list;
}

function withoutMarker({ block, length }: Item): ElementContent[] {
  const [first, ...others] = block.children;
  if (first?.type !== 'text' || length === 0) return block.children;
  const value = first.value.slice(length);
  return value || others.length === 0 ? [{ ...first, value }, ...others] : others;
}
