/** Why the error happens: headings, list items, or paragraphs of a section of causes. */
import type { Paragraph, RootContent } from 'mdast';
import { type DraftCause, suggestId } from '../../guide/index.ts';
import { toHtml } from '../entry/body.ts';
import { plainText } from '../entry/plain-text.ts';
import type { EntrySource } from '../entry/source.ts';
import { firstSentence } from '../title/sentence.ts';
import { shorten } from '../title/shorten.ts';
import type { LabelName } from '../words/index.ts';
import { type Context, readEntry, sideOf, stepsOf } from './context.ts';
import { leadIn } from './lead-in.ts';

const labelNames: LabelName[] = ['side', 'remedy'];

/** The longest title of a cause, in characters. */
const maximumTitleLength = 110;

/** A cause titled by its heading, its bold lead-in, or its first sentence. */
export function readCause(source: EntrySource, context: Context): Omit<DraftCause, 'order'> {
  const { head, labels, rest, common } = readEntry(source, labelNames, context);
  const lead = leadIn(head, context.words, (text) => firstSentence(text, context.words));
  const title = shorten(lead.text, maximumTitleLength, context.words);
  const side = sideOf(labels, context);
  return {
    ...common,
    suggested: suggestId(title),
    title,
    ...(side && { side }),
    remedy: stepsOf(labels, 'remedy', context),
    html: toHtml([...lead.body(title), ...rest], context.definitions),
  };
}

/** Prose as causes: one a paragraph, with the blocks that follow it; what stands before the first paragraph is no cause's. */
export function causesInProse(prose: RootContent[]): { entries: EntrySource[]; prose: RootContent[] } {
  const entries: EntrySource[] = [];
  const before: RootContent[] = [];
  for (const node of prose) {
    if (node.type === 'paragraph' && !plainText(node).endsWith(':')) {
      entries.push({ head: node.children, body: [], node: node satisfies Paragraph });
    } else {
      (entries.at(-1)?.body ?? before).push(node);
    }
  }
  return { entries, prose: before };
}
