/** The beginning of an entry that says what it is: a heading, a bold lead-in, or the first sentence. */
import type { Paragraph, PhrasingContent } from 'mdast';
import { phrasingText, plainText } from '../entry/plain-text.ts';
import { plainWords } from '../words/index.ts';

export interface LeadIn {
  text: string;
  /** The head as a paragraph of the body, without the beginning that `title` says already. */
  body: (title: string) => Paragraph[];
}

/** A heading's own number, or what counts steps: `2.`, `(3)`, `Step 4:`. */
const numbering = /^(?:step\s+\d{1,2}\s*[:.)–—-]?|\(?\d{1,2}[.):])\s+(?=\S)/i;

/**
 * Finds an entry's lead-in, without its numbering.
 *
 * @param numbered The paragraph that the entry begins with, or its heading's text as one.
 * @param sentence Cuts a text to its first sentence.
 */
export function leadIn(numbered: Paragraph, sentence: (text: string) => string): LeadIn {
  const head = withoutNumbering(numbered);
  const [first, ...others] = head.children;
  if (first?.type === 'strong') {
    const text = plainText(first).trim();
    return { text, body: (title) => (says(title, text) ? paragraph(trimmed(others)) : [head]) };
  }
  const whole = phrasingText(head.children);
  const text = sentence(whole);
  return { text, body: (title) => (says(title, text) ? paragraph(without(head.children, text)) : [head]) };
}

function withoutNumbering(head: Paragraph): Paragraph {
  const [first, ...others] = head.children;
  if (first?.type !== 'text') return head;
  return { ...head, children: trimmed([{ ...first, value: first.value.replace(numbering, '') }, ...others]) };
}

function says(title: string, text: string): boolean {
  return plainWords(title) === plainWords(text);
}

/** The children behind their first `text`, where that stands in the first text nodes; all of them where it does not. */
function without(children: PhrasingContent[], text: string): PhrasingContent[] {
  const [first, ...others] = children;
  if (first?.type !== 'text') return phrasingText(children) === text ? [] : children;
  const value = first.value.replaceAll('\n', ' ').trimStart();
  if (value.startsWith(text)) return trimmed([{ ...first, value: value.slice(text.length) }, ...others]);
  return phrasingText(children) === text ? [] : children;
}

function trimmed(children: PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = children;
  if (first?.type !== 'text') return children;
  const value = first.value.replace(/^[\s.:–—-]+/, '');
  return value ? [{ ...first, value }, ...others] : trimmed(others);
}

function paragraph(children: PhrasingContent[]): Paragraph[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}
