/** The ways the error shows: list items, or headings with text under them, of a section of messages. */
import { type DraftVariant, type Producer, suggestId } from '../../guide/index.ts';
import { toHtml } from '../entry/body.ts';
import type { EntrySource } from '../entry/source/index.ts';
import type { LabelName } from '../words/index.ts';
import { type Context, readEntry, sideOf, stepsOf, textOf } from './context.ts';
import { messageOf } from './message.ts';
import { readRecognition } from './recognition.ts';

const labelNames: LabelName[] = ['producer', 'side', 'means', 'code', 'firstSteps'];

/** A variant whose message is its head, exactly as printed. */
export function readVariant(source: EntrySource, context: Context): Omit<DraftVariant, 'order'> {
  const { head, labels, rest, common } = readEntry(source, labelNames, context);
  const { message, below } = messageOf(head, context.words);
  const { exact, codes, body } = readRecognition([...below, ...rest], labels);
  const side = sideOf(labels, context);
  const means = textOf(labels, 'means');
  const producer = textOf(labels, 'producer');
  return {
    ...common,
    suggested: suggestId(message),
    message,
    origin: 'listed',
    ...(producer && { producer: readProducer(producer) }),
    ...(side && { side }),
    ...(means && { means }),
    exact,
    codes,
    firstSteps: stepsOf(labels, 'firstSteps', context),
    html: toHtml(body, context.definitions),
  };
}

/** `Apache HTTP Server (apache-httpd)` → its name and slug. */
function readProducer(text: string): Producer {
  const match = /^(.*\S)\s*\(([a-z0-9-]+)\)$/.exec(text);
  return match ? { name: match[1] as string, slug: match[2] as string } : { name: text };
}
