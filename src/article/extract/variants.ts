/** The ways the error shows: list items, or headings with text under them, of a section of messages. */
import type { Paragraph, RootContent } from 'mdast';
import { type DraftVariant, type Producer, suggestId } from '../../guide/index.ts';
import { toHtml } from '../entry/body.ts';
import { type Labels, withoutLabel } from '../entry/labels.ts';
import { plainText } from '../entry/plain-text.ts';
import type { EntrySource } from '../entry/source/index.ts';
import { lookOf } from '../look/index.ts';
import { labelledLook } from '../look/label.ts';
import { firstLine } from '../title/first-line.ts';
import { type LabelName, plainWords, type WordTable } from '../words/index.ts';
import { type Context, readEntry, sideOf, stepsOf, textOf } from './context.ts';
import { messageOf } from './message.ts';
import { readRecognition } from './recognition.ts';

const labelNames: LabelName[] = ['producer', 'look', 'side', 'means', 'code', 'firstSteps'];

/** The longest message, in characters, of an item that has none on its first line, only code or signs. */
const longestTitle = 200;

/** A variant whose message is its head, exactly as printed. */
export function readVariant(source: EntrySource, context: Context): Omit<DraftVariant, 'order'> {
  const { head, labels, rest, common } = readEntry(source, labelNames, context);
  const shown = underPlatform(source, head, rest, labels, context.words);
  const { message: written, below } = messageOf(shown?.head ?? head, context.words);
  const message = written || firstLine(common.text, longestTitle, context.words);
  const { look, unread } = labelledLook(labels, context);
  const { exact, codes, body } = readRecognition([...below, ...(shown?.rest ?? rest), ...unread], labels);
  const side = sideOf(labels, context);
  const means = textOf(labels, 'means');
  // How a message is drawn is nothing that its reader reads: a released entry is the same without it.
  const compared =
    look &&
    plainText(withoutLabel([{ type: 'paragraph', children: source.head }, ...source.body], 'look', context.words));
  const shownBy = textOf(labels, 'producer') ?? shown?.producer;
  const producer = shownBy ? readProducer(shownBy) : undefined;
  return {
    ...common,
    ...(compared !== undefined && { compared }),
    suggested: suggestId(message),
    message,
    origin: 'listed',
    ...(producer && { producer }),
    look: look ?? lookOf({ message, exact, producer }),
    ...(side && { side }),
    ...(means && { means }),
    exact,
    codes,
    firstSteps: stepsOf(labels, 'firstSteps', context),
    html: toHtml(body, context.definitions),
  };
}

/** A longer line under a program's name, in words, describes what it shows. */
const longestMessage = 16;

/** The message under a heading that only names who shows it ("Google Chrome"), and what stands below it. */
function underPlatform(source: EntrySource, head: Paragraph, rest: RootContent[], labels: Labels, words: WordTable) {
  const producer = plainText(head);
  const [message, ...others] = rest;
  const isPlatform = source.named && words.platforms.includes(plainWords(producer)) && Object.keys(labels).length === 0;
  if (!isPlatform || message?.type !== 'paragraph') return undefined;
  const text = plainText(message);
  const isLine = !text.includes('\n') && text.split(' ').length <= longestMessage;
  return isLine ? { producer, head: message, rest: others } : undefined;
}

/** `Apache HTTP Server (apache-httpd)` → its name and slug. */
function readProducer(text: string): Producer {
  const match = /^(.*\S)\s*\(([a-z0-9-]+)\)$/.exec(text);
  return match ? { name: match[1] as string, slug: match[2] as string } : { name: text };
}
