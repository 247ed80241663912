/** The message that an entry begins with, exactly as printed. */
import type { Paragraph, PhrasingContent } from 'mdast';
import { isEvident } from '../entry/evident.ts';
import { ownLines } from '../entry/lines.ts';
import { phrasingText, plainText } from '../entry/plain-text.ts';
import { isQuotation } from '../entry/quotation.ts';
import { plainWords, type WordTable } from '../words/index.ts';

/** A longer text before a colon, in characters, names nobody who shows a message. */
const longestName = 40;

/**
 * The message of a head: what is set off in it (bold, code, quotes) when more follows, else all of it, its wrapped lines joined.
 *
 * @returns The message, and the rest of the head as a paragraph of the body.
 */
export function messageOf(head: Paragraph, words: WordTable): { message: string; below: Paragraph[] } {
  const { own, others } = ownLines(head.children);
  const [first, ...after] = own;
  const more = phrasingText(after);
  const shown = first?.type === 'strong' ? shownBehind(plainText(first), more) : undefined;
  if (shown) return { message: shown, below: [...paragraph([first as PhrasingContent]), ...paragraph(others)] };
  if (first && more && (first.type === 'strong' || first.type === 'inlineCode')) {
    return { message: plainText(first).trim(), below: [...paragraph(described(after)), ...paragraph(others)] };
  }
  const named = own.length > 1 ? setOffBehindNamer(own, words) : undefined;
  if (named) return { message: plainText(named).trim(), below: [...paragraph(own), ...paragraph(others)] };
  const whole = phrasingText(own);
  if (first && own.length === 1 && first.type !== 'text') return { message: whole, below: paragraph(others) };
  if (isQuotation(whole)) return { message: whole.slice(1, -1), below: paragraph(others) };
  const quoted = /^(?:([^:"“”]+):\s+)?(?:“([^“”]+)”|"([^"]+)")/.exec(whole);
  const before = quoted?.[1] ?? '';
  // "Error: …" is part of the message, not who shows it.
  if (!quoted || before.length > longestName || isEvident(before, words)) return apartFromRemark(whole, others, words);
  const [all, shownBy = ''] = quoted;
  const rest = [shownBy, withoutJoint(whole.slice(all.length))].filter(Boolean).join('. ');
  return { message: (quoted[2] ?? quoted[3]) as string, below: [...paragraph(text(rest)), ...paragraph(others)] };
}

/** A message without what its author says of it behind it: in brackets, or behind a dash that no message has: behind a full stop, or before a small letter. */
function apartFromRemark(whole: string, others: PhrasingContent[], words: WordTable) {
  const bracket = whole.endsWith(')') ? whole.lastIndexOf(' (') : -1;
  const inside = bracket > 0 ? whole.slice(bracket + 2, -1) : '';
  if (inside && !/[\d_()]/.test(inside) && inside.split(' ').length <= 6 && !isEvident(inside, words))
    return { message: whole.slice(0, bracket).trimEnd(), below: [...paragraph(text(inside)), ...paragraph(others)] };
  const dash = /(?<=[.!?])\s[–—-]\s|\s[–—]\s(?=\p{Ll})/u.exec(whole);
  if (!dash) return { message: whole, below: paragraph(others) };
  const rest = whole.slice(dash.index + dash[0].length);
  return { message: whole.slice(0, dash.index), below: [...paragraph(text(rest)), ...paragraph(others)] };
}

/** What is set off at the end of a line, behind a word that names a message: "The tile says **Not responding**". */
function setOffBehindNamer(own: PhrasingContent[], words: WordTable): PhrasingContent | undefined {
  const [before, message, ...after] = own;
  if (before?.type !== 'text' || (message?.type !== 'strong' && message?.type !== 'inlineCode')) return undefined;
  const plain = plainWords(before.value);
  const isCode = message.type === 'inlineCode' && isEvident(message.value, words);
  const names = isCode || [...words.namers.verbs, ...words.namers.nouns].some((phrase) => plain.endsWith(phrase));
  return names && /^[\s.]*$/.test(phrasingText(after)) ? message : undefined;
}

/** The quotation behind a bold name of who shows it: "**Safari:** “Safari can't open the page”". */
function shownBehind(name: string, more: string): string | undefined {
  const quotation = more.replace(/^[:\s]+/, '');
  const isNamed = name.trimEnd().endsWith(':') || more.startsWith(':');
  return isNamed && isQuotation(quotation) ? quotation.slice(1, -1) : undefined;
}

function text(value: string): PhrasingContent[] {
  return value ? [{ type: 'text', value }] : [];
}

/** Without what joins a message and its description: `: `, ` - `. */
function withoutJoint(value: string): string {
  return value.replace(/^[\s:,–—-]+/, '');
}

/** Phrasing without what joins it to a message. */
function described(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes;
  return first?.type === 'text' ? [...text(withoutJoint(first.value)), ...rest] : nodes;
}

function paragraph(children: PhrasingContent[]): Paragraph[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}
