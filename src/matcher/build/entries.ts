/** The entries of a guide that a paste may hold, with their texts as words. */
import type { Cause, LookAlike, SettledGuide, Variant } from '../../guide/index.ts';
import { codeKey } from '../facts/codes.ts';
import type { IndexedEntry } from '../known/shard.ts';
import { patternWords } from './pattern-words.ts';

/** An entry before its words and steps are numbered. */
export interface Entry extends Omit<IndexedEntry, 'guide' | 'steps' | 'patterns' | 'writer'> {
  guide: SettledGuide;
  steps: string[];
  patterns: string[][];
  /** Slug of the writer. */
  writer?: string;
}

/** All variants and look-alikes of a guide, in its order. */
export function indexedEntries(guide: SettledGuide): Entry[] {
  const own = ownRemedies(guide.causes);
  const steps = new Set(guide.steps.map(({ id }) => id));
  return [
    ...guide.variants.map((variant) => variantEntry(guide, variant, own, steps)),
    ...guide.guide.lookAlikes.map((lookAlike) => lookAlikeEntry(guide, lookAlike)),
  ];
}

/** Steps that remove a cause on the reader's own side. */
function ownRemedies(causes: Cause[]): Set<string> {
  return new Set(causes.filter(({ side }) => side === 'visitor').flatMap(({ remedy }) => remedy));
}

function variantEntry(guide: SettledGuide, variant: Variant, own: Set<string>, known: Set<string>): Entry {
  const { producer, side, means, firstSteps } = variant;
  return {
    ...recognised(guide, variant),
    kind: 'variant',
    ...(producer?.slug && { writer: producer.slug }),
    ...(producer && { producer: producer.name }),
    ...(side && { side }),
    ...(means && { means }),
    ...(firstSteps.some((id) => own.has(id)) && { mayBeYours: true }),
    steps: firstSteps.filter((id) => known.has(id)),
  };
}

function lookAlikeEntry(guide: SettledGuide, lookAlike: LookAlike): Entry {
  const { status, instead } = lookAlike;
  return {
    ...recognised(guide, lookAlike),
    kind: 'look-alike',
    ...(status && { status }),
    ...(instead && { means: instead }),
    steps: [],
  };
}

function recognised(guide: SettledGuide, { id, message, exact, codes }: Variant | LookAlike) {
  const isCode = (text: string) => /^\S*\d\S*$/.test(text) && codeKey(text).startsWith('0x');
  const texts = [message, ...exact];
  const keys = new Set([...texts.filter(isCode), ...codes.flat()].map(codeKey));
  const patterns = texts
    .filter((text) => !isCode(text))
    .map((text, index) => patternWords(text, index === 0))
    .filter((words) => words.length > 0);
  const distinct = new Map(patterns.map((words) => [words.join(' '), words]));
  return { guide, id, message, ...(keys.size > 0 && { codes: [...keys] }), patterns: [...distinct.values()] };
}
