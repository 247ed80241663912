/** Questions and answers of an FAQ. */
import type { Paragraph, RootContent } from 'mdast';
import { type DraftFaqEntry, suggestId } from '../../guide/index.ts';
import { toHtml } from '../entry/body.ts';
import { plainText } from '../entry/plain-text.ts';
import type { EntrySource } from '../entry/source/index.ts';
import { questionAhead } from '../title/asks.ts';
import { answerMarkLength, numberingLength, questionMarkLength } from '../title/numbering.ts';
import { firstSentence } from '../title/sentence.ts';
import type { WordTable } from '../words/index.ts';
import { type Context, readEntry } from './context.ts';
import { leadIn } from './lead-in.ts';

/** An entry whose question is its heading, its bold lead-in, or its first sentence. */
export function readFaqEntry(source: EntrySource, context: Context): Omit<DraftFaqEntry, 'order'> {
  const { words } = context;
  const { head, rest, common } = readEntry(source, [], context);
  // A heading is the question, whole; a paragraph may go on with the answer.
  const lead = leadIn(
    head,
    words,
    (text) =>
      source.named ? text : (questionAhead(text, words) ?? (text.includes('?') ? firstSentence(text, words) : text)),
    (text) => questionMarkLength(text, words) || numberingLength(text, words),
  );
  const question = lead.text || plainText(rest[0] ?? head);
  return {
    ...common,
    suggested: suggestId(question),
    question,
    html: toHtml(withoutAnswerMark([...lead.body(question), ...rest], words), context.definitions),
  };
}

/** Blocks without the `A:` that the first of them begins with. */
function withoutAnswerMark(nodes: RootContent[], words: WordTable): RootContent[] {
  const [first, ...others] = nodes;
  if (first?.type !== 'paragraph') return nodes;
  const [mark, ...rest] = first.children;
  const text = mark ? plainText(mark) : '';
  const length = text ? answerMarkLength(`${text} `, words) : 0;
  if (!mark || !length) return nodes;
  const children: Paragraph['children'] =
    mark.type === 'text'
      ? [{ ...mark, value: mark.value.slice(length) }, ...rest]
      : length >= text.length
        ? rest
        : [mark, ...rest];
  return [{ ...first, children }, ...others];
}
