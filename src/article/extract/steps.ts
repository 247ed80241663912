/** What to do: headings or list items of a section of steps. */
import { type DraftStep, type Side, suggestId } from '../../guide/index.ts';
import { toHtml } from '../entry/body.ts';
import type { EntrySource } from '../entry/source/index.ts';
import { firstLine } from '../title/first-line.ts';
import { imperativeTitle, maximumTitleLength } from '../title/imperative.ts';
import { firstSentence } from '../title/sentence.ts';
import type { LabelName } from '../words/index.ts';
import { type Context, readEntry, textOf } from './context.ts';
import { leadIn } from './lead-in.ts';

const labelNames: LabelName[] = ['workedIf', 'takes', 'offlineFor', 'risk'];

/** A step titled by a short imperative. Its number is given when all steps are known. */
export function readStep(source: EntrySource, side: Side, context: Context): Omit<DraftStep, 'order' | 'number'> {
  const { head, labels, rest, common } = readEntry(source, labelNames, context);
  const lead = leadIn(head, context.words, (text) => firstSentence(text, context.words));
  const title = imperativeTitle(lead.text, context.words) || firstLine(common.text, maximumTitleLength, context.words);
  const workedIf = textOf(labels, 'workedIf');
  const takes = textOf(labels, 'takes');
  const offlineFor = textOf(labels, 'offlineFor');
  const risk = textOf(labels, 'risk');
  return {
    ...common,
    suggested: suggestId(title),
    title,
    side,
    ...(workedIf && { workedIf }),
    ...(takes && { takes }),
    ...(offlineFor && { offlineFor }),
    ...(risk && { risk }),
    html: toHtml([...lead.body(title), ...rest], context.definitions),
  };
}
