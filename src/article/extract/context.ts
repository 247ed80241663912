/** What every extractor is given, and what the entries of all kinds have in common. */
import type { Definition, Paragraph, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { isEntryId, type Side } from '../../guide/index.ts';
import { idsIn, type Labels, takeLabels } from '../entry/labels.ts';
import { takeId } from '../entry/naming.ts';
import { plainText } from '../entry/plain-text.ts';
import type { EntrySource } from '../entry/source/index.ts';
import { quote, say } from '../messages.ts';
import { type LabelName, plainWords, type WordTable } from '../words/index.ts';

export interface Context {
  file: VFile;
  words: WordTable;
  /** The article's link definitions. */
  definitions: Definition[];
  /** Index of the section in the article. */
  section: number;
}

/** An entry's source read as far as all kinds have it. */
export interface EntryParts {
  /** The lines of its head: a heading's text, or the first paragraph of a list item without its labels. */
  head: Paragraph;
  labels: Labels;
  /** Its blocks without head and labels. */
  rest: RootContent[];
  /** What goes into the collection as it is. */
  common: { section: number; text: string; line: number; column: number; explicit?: string };
}

/** Reads what the entries of all kinds have: id, place, whole text, and the labels in `names`. */
export function readEntry(source: EntrySource, names: LabelName[], context: Context): EntryParts {
  const headParagraph: Paragraph = { type: 'paragraph', children: source.head };
  const explicit = takeId([headParagraph, ...source.body], context.file);
  const text = plainText([headParagraph, ...source.body]);
  const taken = takeLabels([headParagraph], names, context.words);
  // A head that is nothing but labels is the text it looks like: "Code: 0x80244021" as a message.
  const fromHead = taken.rest.length > 0 ? taken : { labels: {}, rest: [headParagraph] };
  const fromBody = takeLabels(source.body, names, context.words);
  const start = source.head[0]?.position?.start ?? source.position?.start;
  return {
    head: fromHead.rest.find((node) => node.type === 'paragraph') ?? { type: 'paragraph', children: [] },
    labels: mergeLabels(fromHead.labels, fromBody.labels),
    rest: fromBody.rest,
    common: {
      section: context.section,
      text,
      line: start?.line ?? 1,
      column: start?.column ?? 1,
      ...(explicit !== undefined && { explicit }),
    },
  };
}

/** The first value of a label, as text. */
export function textOf(labels: Labels, name: LabelName): string | undefined {
  return labels[name]?.[0]?.text || undefined;
}

/** The label "Who can act". An unknown value is a warning. */
export function sideOf(labels: Labels, context: Context): Side | undefined {
  const value = labels.side?.[0];
  if (!value) return undefined;
  const plain = plainWords(value.text);
  const found = context.words.sides.find(([, phrases]) => phrases.includes(plain))?.[0];
  if (!found) {
    const reason = `Unexpected ${quote(value.text)} for who can act, expected ${context.words.sides.map(([side]) => side).join(' or ')}; write one of them`;
    say(context.file, 'label-value', reason, value.position);
  }
  return found;
}

/**
 * The ids of steps that a label names. A label without one is a warning: the steps it means are not linked. What can be no id is an
 * error; of a link, the check of all links tells it.
 */
export function stepsOf(labels: Labels, name: 'firstSteps' | 'remedy', context: Context): string[] {
  return (labels[name] ?? []).flatMap((value) => {
    const ids = idsIn(value.nodes, context.definitions);
    for (const { id, linked } of ids) {
      if (linked || isEntryId(id)) continue;
      const reason = `Unexpected #${id} where a step is named, expected the id of a step; correct it`;
      say(context.file, 'unknown-id', reason, value.position);
    }
    if (ids.length === 0) {
      const reason = `Unexpected ${quote(value.text)} where steps are named, expected links to their ids; write [Title](#id) for each`;
      say(context.file, 'label-value', reason, value.position);
    }
    return ids.map(({ id }) => id).filter(isEntryId);
  });
}

function mergeLabels(first: Labels, second: Labels): Labels {
  const merged: Labels = { ...first };
  for (const [name, values] of Object.entries(second) as [LabelName, Labels[LabelName]][]) {
    merged[name] = [...(merged[name] ?? []), ...(values ?? [])];
  }
  return merged;
}
