/** Questions and answers: headings or list items of an FAQ. */
import { type DraftFaqEntry, suggestId } from '../../guide/index.ts';
import { toHtml } from '../entry/body.ts';
import { plainText } from '../entry/plain-text.ts';
import type { EntrySource } from '../entry/source.ts';
import { firstSentence } from '../title/sentence.ts';
import { type Context, readEntry } from './context.ts';
import { leadIn } from './lead-in.ts';

/** An entry whose question is its heading, its bold lead-in, or its first sentence. */
export function readFaqEntry(source: EntrySource, context: Context): Omit<DraftFaqEntry, 'order'> {
  const { head, rest, common } = readEntry(source, [], context);
  // A heading is the question, whole; a paragraph may go on with the answer.
  const isHeading = source.node.type === 'heading';
  const lead = leadIn(head, context.words, (text) =>
    text.includes('?') && !isHeading ? firstSentence(text, context.words) : text,
  );
  const question = lead.text || plainText(rest[0] ?? head);
  return {
    ...common,
    suggested: suggestId(question),
    question,
    html: toHtml([...lead.body(question), ...rest], context.definitions),
  };
}
