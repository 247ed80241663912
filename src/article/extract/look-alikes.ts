/** Messages that are taken for this error and are not it. */
import { type DraftLookAlike, suggestId } from '../../guide/index.ts';
import { toHtml } from '../entry/body.ts';
import type { EntrySource } from '../entry/source/index.ts';
import { firstLine } from '../title/first-line.ts';
import type { LabelName } from '../words/index.ts';
import { type Context, readEntry, textOf } from './context.ts';
import { messageOf } from './message.ts';
import { readRecognition } from './recognition.ts';

const labelNames: LabelName[] = ['status', 'instead', 'code'];

/** The longest message, in characters, of an item that has none on its first line, only code or signs. */
const longestTitle = 200;

/** A look-alike whose message is its head. */
export function readLookAlike(source: EntrySource, context: Context): Omit<DraftLookAlike, 'order'> {
  const { head, labels, rest, common } = readEntry(source, labelNames, context);
  const { message: written, below } = messageOf(head, context.words);
  const message = written || firstLine(common.text, longestTitle, context.words);
  const { exact, codes, body } = readRecognition([...below, ...rest], labels);
  const status = textOf(labels, 'status');
  const instead = textOf(labels, 'instead');
  return {
    ...common,
    suggested: suggestId(message),
    message,
    ...(status && { status }),
    ...(instead && { instead }),
    exact,
    codes,
    html: toHtml(body, context.definitions),
  };
}
