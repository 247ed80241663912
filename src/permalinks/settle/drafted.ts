/** The entries of a draft, of all kinds alike, as they are compared with what was released. */
import type { DraftGuide, EntryKind, Naming } from '../../guide/index.ts';
import { hash53 } from '../hash.ts';
import { plain } from '../likeness/plain.ts';
import { readSketch, type Sketch, sketchOf } from '../likeness/sketch.ts';
import { type TitleParts, titleParts } from '../likeness/title.ts';

/** An entry of any kind, before it has its id. */
export interface AnyDraft extends Naming {
  text: string;
  /** Its text as releases compare it, where that is less than `text`. */
  compared?: string;
  line: number;
  column: number;
}

/** An entry of a draft, and what it is compared by. */
export interface Drafted {
  kind: EntryKind;
  /** The entry itself. */
  entry: AnyDraft;
  /** Its title, message or question. */
  title: string;
  /** As the ledger will keep it. */
  fingerprint: string;
  /** As the ledger will keep it. */
  words: string;
  sketch: Sketch;
  titleParts: TitleParts;
  /** Of steps: their position as readers of the article count, from 1. */
  number?: number;
}

/**
 * All entries of a draft, kind by kind, sections last: "Causes" as a heading must not take a cause's id from it. A section is compared by
 * all it holds, so that it is known when its heading is another.
 */
export function draftedEntries({ steps, variants, causes, faq, lookAlikes, sections }: DraftGuide): Drafted[] {
  const inSections = [steps, variants, causes, faq, lookAlikes].flat();
  return [
    ...steps.map((entry) => drafted('step', entry, entry.title, entry.text, { number: entry.number })),
    ...variants.map((entry) => drafted('variant', entry, entry.message, comparedText(entry))),
    ...causes.map((entry) => drafted('cause', entry, entry.title, entry.text)),
    ...faq.map((entry) => drafted('faq', entry, entry.question, entry.text)),
    ...lookAlikes.map((entry) => drafted('look-alike', entry, entry.message, entry.text)),
    ...sections.map((entry, index) => {
      const held = inSections.filter(({ section }) => section === index).map(comparedText);
      return drafted('section', entry, entry.title, [entry.text, ...held].join('\n'));
    }),
  ];
}

function comparedText({ text, compared }: AnyDraft): string {
  return compared ?? text;
}

function drafted(
  kind: EntryKind,
  entry: AnyDraft,
  title: string,
  held: string,
  more: { number?: number } = {},
): Drafted {
  const words = sketchOf(withoutTitle(held, title));
  const fingerprint = fingerprintOf(withoutTitle(comparedText(entry), title));
  return { kind, entry, title, fingerprint, words, sketch: readSketch(words), titleParts: titleParts(title), ...more };
}

/** A hash of a text, blanks and capitals apart; empty for an empty text. */
function fingerprintOf(text: string): string {
  const letters = plain(text).replaceAll(/\s+/g, '');
  return letters === '' ? '' : hash53(letters).toString(36);
}

/** So far from its beginning, in characters, a text's title may stand behind its number. */
const longestNumber = 12;

/** A text without its title and the number before that: a step that is counted anew has not changed. */
function withoutTitle(text: string, title: string): string {
  const at = text.indexOf(title);
  return at === -1 || at > longestNumber ? text : text.slice(at + title.length);
}
