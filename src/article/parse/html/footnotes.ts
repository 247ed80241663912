/** Footnotes of a page, put where they are referred to: an entry is read without the others. */
import type { Element, Nodes, Root } from 'hast';
import { attribute, findAll, isBlank, isElement, takeOut, textOf } from './element.ts';

/** A longer text of a link, in characters, is no mark of a note. */
const longestMark = 5;

/** Makes a raised link to an item or a paragraph below, such as `[1]`, that note's text in brackets, and takes the notes out. */
export function inlineFootnotes(body: Root | Element): void {
  const marks = findAll(body, (element) => isElement(element, 'sup') && noteId(element) !== undefined);
  if (marks.length === 0) return;
  const notes = new Map<string, Element>();
  for (const note of findAll(body, (element) => isElement(element, 'li', 'p'))) {
    for (const element of [note, ...findAll(note, (child) => isElement(child, 'a', 'span'))]) {
      const id = attribute(element, 'id') || attribute(element, 'name');
      if (id && !notes.has(id)) notes.set(id, note);
    }
  }
  const told = new Set<Nodes>();
  for (const mark of marks) {
    const note = notes.get(noteId(mark) as string);
    // A mark inside its own note is the way back.
    if (!note || findAll(note, (element) => element === mark).length > 0) continue;
    told.add(note);
    const value = ` (${textOf(note.children.filter((child) => !isWayBack(child)))})`;
    mark.children = [{ type: 'text', value, ...(mark.position && { position: mark.position }) }];
  }
  takeOut(body, (node) => told.has(node) || (isElement(node, 'ol', 'ul') && emptied(node, told)));
}

/** What a mark leads to, if it is one: a short text that is one link within the page. */
function noteId(mark: Element): string | undefined {
  const [link, ...others] = findAll(mark, (element) => isElement(element, 'a'));
  const href = link ? attribute(link, 'href') : '';
  const text = textOf(mark);
  if (others.length > 0 || !href.startsWith('#') || text === '' || text.length > longestMark) return undefined;
  return href.slice(1);
}

function isWayBack(node: Nodes): boolean {
  const [link] = findAll(node, (element) => isElement(element, 'a') && attribute(element, 'href').startsWith('#'));
  return link !== undefined && textOf(link) === textOf(node) && !/\p{L}{2}/u.test(textOf(node));
}

/** Whether a list holds nothing but notes that were told. */
function emptied(list: Element, told: Set<Nodes>): boolean {
  const items = list.children.filter((child) => !isBlank(child));
  return items.length > 0 && items.every((item) => told.has(item));
}
