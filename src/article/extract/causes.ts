/** Why the error happens: headings, list items, or paragraphs of a section of causes. */
import { type DraftCause, suggestId } from '../../guide/index.ts';
import { toHtml } from '../entry/body.ts';
import type { EntrySource } from '../entry/source/index.ts';
import { firstLine } from '../title/first-line.ts';
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
  const title =
    shorten(lead.text, maximumTitleLength, context.words) || firstLine(common.text, maximumTitleLength, context.words);
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
