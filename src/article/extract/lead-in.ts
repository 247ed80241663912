/** The beginning of an entry that says what it is: a heading, a bold lead-in, or the first sentence. */
import type { Paragraph, PhrasingContent } from 'mdast';
import { ownLines } from '../entry/lines.ts';
import { phrasingText, plainText } from '../entry/plain-text.ts';
import { numberingLength } from '../title/numbering.ts';
import { plainWords, type WordTable } from '../words/index.ts';

export interface LeadIn {
  text: string;
  /** The head as a paragraph of the body, without the beginning that `title` says already. */
  body: (title: string) => Paragraph[];
}

/** How long the signs that count an entry are, at the beginning of its text. */
type Counting = (text: string, words: WordTable) => number;

/**
 * Finds an entry's lead-in, without its numbering.
 *
 * @param numbered The paragraph that the entry begins with, or its heading's text as one.
 * @param sentence Cuts a text to its first sentence.
 * @param counting How its numbering is written.
 */
export function leadIn(
  numbered: Paragraph,
  words: WordTable,
  sentence: (text: string) => string,
  counting: Counting = numberingLength,
): LeadIn {
  const head = { ...numbered, children: withoutCounting(numbered.children, words, counting) };
  const [first, ...others] = head.children;
  if (first?.type === 'strong') {
    const text = plainText(first).trim();
    return { text, body: (title) => (says(title, text) ? paragraph(trimmed(others)) : [head]) };
  }
  const text = sentence(phrasingText(ownLines(head.children).own));
  const isPlain = head.children.every((node) => ['text', 'inlineCode', 'emphasis', 'break'].includes(node.type));
  return { text, body: (title) => (isPlain && says(title, text) ? paragraph(without(head.children, text)) : [head]) };
}

/** Phrasing without what counts it, which may be all that is bold of it: `**Step 1:** Restart`. */
function withoutCounting(children: PhrasingContent[], words: WordTable, counting: Counting): PhrasingContent[] {
  const [first, ...others] = children;
  if (first?.type === 'strong' && first.children[0]?.type === 'text') {
    const bold = phrasingText(first.children);
    if (others.length > 0 && counting(`${bold.replace(/[:.]$/, '')}: x`, words) >= bold.length) return trimmed(others);
    const [inner, ...rest] = first.children;
    const cut = counting(inner.value, words);
    return [{ ...first, children: [{ ...inner, value: inner.value.slice(cut) }, ...rest] }, ...others];
  }
  const cut = first?.type === 'text' ? counting(first.value, words) : 0;
  return first?.type === 'text' && cut ? trimmed([{ ...first, value: first.value.slice(cut) }, ...others]) : children;
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
  if (first?.type === 'break') return trimmed(others);
  if (first?.type !== 'text') return children;
  const value = first.value.replace(/^[\s.:–—-]+/, '');
  return value ? [{ ...first, value }, ...others] : trimmed(others);
}

function paragraph(children: PhrasingContent[]): Paragraph[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}
