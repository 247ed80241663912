/** The message that an entry begins with, exactly as printed. */
import type { Paragraph, PhrasingContent } from 'mdast';
import { joinLines, phrasingLines } from '../entry/lines.ts';
import { phrasingText, plainText } from '../entry/plain-text.ts';

/** A shorter line, in characters, was not wrapped: what stands under it is another thing. */
const wrappedFrom = 40;

/**
 * The message of a head: what is set off in it (bold, code, quotes) when more follows, else all of it, its wrapped lines joined.
 *
 * @returns The message, and the rest of the head as a paragraph of the body.
 */
export function messageOf(head: Paragraph): { message: string; below: Paragraph[] } {
  const { own, others } = wrappedLines(head.children);
  const [first, ...after] = own;
  const more = phrasingText(after);
  if (first && more && (first.type === 'strong' || first.type === 'inlineCode')) {
    return { message: plainText(first).trim(), below: [...paragraph(withoutJoint(after)), ...paragraph(others)] };
  }
  const whole = phrasingText(own);
  const quoted = /^(?:“([^“”]+)”|"([^"]+)")/.exec(whole);
  if (!quoted) return { message: whole, below: paragraph(others) };
  const rest = whole.slice(quoted[0].length);
  const message = (quoted[1] ?? quoted[2]) as string;
  return { message, below: [...paragraph(withoutJoint([{ type: 'text', value: rest }])), ...paragraph(others)] };
}

/** The lines that were wrapped into one another, and those that stand for themselves below them. */
function wrappedLines(children: PhrasingContent[]): { own: PhrasingContent[]; others: PhrasingContent[] } {
  const lines = phrasingLines(children);
  const texts = lines.map((line) => phrasingText(line));
  const end = texts.findIndex(
    (text, index) => index > 0 && (texts[index - 1] as string).length < wrappedFrom && !/^[\p{Ll}(“"]/u.test(text),
  );
  const cut = end === -1 ? lines.length : end;
  return { own: joinLines(lines.slice(0, cut)), others: joinLines(lines.slice(cut)) };
}

/** Without what joins a message and its description: `: `, ` - `. */
function withoutJoint(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return nodes;
  const value = first.value.replace(/^[\s:,–—-]+/, '');
  return value ? [{ ...first, value }, ...rest] : rest;
}

function paragraph(children: PhrasingContent[]): Paragraph[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}
