/** The label "Looks like", by which an author says what a message looks like. */
import type { Paragraph } from 'mdast';
import type { Look } from '../../guide/index.ts';
import type { Labels } from '../entry/labels.ts';
import type { Context } from '../extract/context.ts';
import { quote, say } from '../messages.ts';
import { plainWords } from '../words/index.ts';

/**
 * The look that an author names. An unknown value is a warning, and stays what it may have been meant as: a sentence of the entry.
 *
 * @returns The first known value, and a paragraph for each unknown one.
 */
export function labelledLook(labels: Labels, { file, words }: Context): { look?: Look; unread: Paragraph[] } {
  const values = (labels.look ?? []).map((value) => ({
    value,
    look: words.looks.find(([, phrases]) => phrases.includes(plainWords(value.text)))?.[0],
  }));
  const unknown = values.filter(({ look }) => !look).map(({ value }) => value);
  for (const { text, position } of unknown) {
    const expected = words.looks.map(([, [name]]) => name);
    const reason = `Unexpected ${quote(text)} for what a message looks like, expected ${expected.slice(0, -1).join(', ')} or ${expected.at(-1)}; write one of them`;
    say(file, 'label-value', reason, position);
  }
  const look = values.find((value) => value.look)?.look;
  return {
    ...(look && { look }),
    unread: unknown.map(({ label, nodes }) => ({
      type: 'paragraph',
      children: [{ type: 'text', value: `${label}: ` }, ...nodes],
    })),
  };
}
