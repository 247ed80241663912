/** The entries of a guide that a paste may hold, with their texts as words. */
import type { LookAlike, SettledGuide, Variant } from '../../guide/index.ts';
import { firstStepsFor } from '../../guide/whose/first-steps.ts';
import { guideStatus } from '../../guide/whose/subject.ts';
import { type Whose, whoseIn } from '../../guide/whose/whose-in.ts';
import { codeKey } from '../facts/code-key.ts';
import { findCodes } from '../facts/codes.ts';
import { isStatusWord, patternWords } from '../known/pattern-words.ts';
import type { IndexedEntry } from '../known/shard.ts';
import { readText } from '../words/reading.ts';
import { givenCode, longestShort, ownCode } from './own-codes.ts';

/** An entry before its words and steps are numbered. */
export interface Entry extends Omit<IndexedEntry, 'guide' | 'steps' | 'texts' | 'writer'> {
  guide: SettledGuide;
  /** The status that its guide is about. */
  about: string | undefined;
  steps: string[];
  /** The words of each exact text. */
  texts: string[][];
  /** Slug of the writer. */
  writer?: string;
}

/** All variants and look-alikes of a guide, in its order. */
export function indexedEntries(guide: SettledGuide): Entry[] {
  const about = guideStatus(guide);
  const whose = whoseIn(guide);
  const entries: Entry[] = [
    ...guide.variants.map((variant) => ({ ...variantEntry(guide, variant, whose(variant)), about })),
    ...guide.guide.lookAlikes.map((lookAlike) => ({ ...lookAlikeEntry(guide, lookAlike), about })),
  ];
  for (const [code, callers] of calledBy(entries, leadingCode)) {
    for (const entry of callers) entry.codes = [...new Set([...(entry.codes ?? []), code])];
  }
  for (const [code, callers] of calledBy(entries, (message) => (leadingCode(message) ? undefined : ownCode(message)))) {
    for (const entry of callers) entry.shortCodes = [...new Set([...(entry.shortCodes ?? []), code])];
  }
  return entries;
}

/** The entries that are called by each code; one that stands for a message of the guide's and for another error's is none. */
function calledBy(entries: readonly Entry[], codeOf: (message: string) => string | undefined): [string, Entry[]][] {
  const groups = Map.groupBy(entries, ({ message }) => codeOf(message));
  return [...groups].flatMap(([code, callers]): [string, Entry[]][] =>
    code !== undefined && new Set(callers.map(({ kind }) => kind)).size === 1 ? [[code, callers]] : [],
  );
}

function variantEntry(guide: SettledGuide, variant: Variant, whose: Whose): Omit<Entry, 'about'> {
  const { producer, side } = variant;
  return {
    ...recognised(guide, variant),
    kind: 'variant',
    ...(producer?.slug && { writer: producer.slug }),
    ...(producer && { producer: producer.name }),
    ...(side && { side }),
    ...(whose === 'maybe' && { mayBeYours: true }),
    steps: firstStepsFor(variant, guide.steps),
  };
}

function lookAlikeEntry(guide: SettledGuide, lookAlike: LookAlike): Omit<Entry, 'about'> {
  const { status, instead } = lookAlike;
  return {
    ...recognised(guide, lookAlike),
    kind: 'look-alike',
    ...(status && { status }),
    ...(instead && { instead }),
    steps: [],
  };
}

function recognised(guide: SettledGuide, { id, message, exact, codes }: Variant | LookAlike) {
  const isCode = (text: string) => codeKey(text).startsWith('0x');
  const keys = new Set([...[message, ...exact].filter(isCode), ...codes.flat()].map(codeKey));
  const heading = patternWords(message, true).join(' ');
  const texts = exact.filter((text) => !isCode(text)).map((text) => patternWords(text, false));
  const short = new Set(codes.flat().flatMap((code) => givenCode(code) ?? []));
  const distinct = new Map(texts.map((words) => [words.join(' '), words]));
  for (const known of ['', heading]) distinct.delete(known);
  return {
    guide,
    id,
    message,
    ...(keys.size > 0 && { codes: [...keys] }),
    ...(short.size > 0 && { shortCodes: [...short] }),
    texts: [...distinct.values()],
  };
}

function isLong(key: string): boolean {
  return key.replace('-', '').length > longestShort && !isStatusWord(key.replace(/^[a-z]+-/, ''));
}

/** The key of the long code that a message begins with, or has behind its first word: `AH01102`, `Error 1040`. A status is none. */
function leadingCode(message: string): string | undefined {
  const [code] = findCodes(readText(message));
  const isLeading = code && code.first <= 1 && /^(?:[a-z]*|[a-z]{2,8}-)[0-9][a-z0-9-]*$/.test(code.key);
  // `B200` may be anything.
  return isLeading && (isLong(code.key) || /^[0-9]+$/.test(code.key)) ? code.key : undefined;
}
