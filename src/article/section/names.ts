/** What a heading names, and nothing else. */
import type { SectionKind, Side } from '../../guide/index.ts';
import { type WordTable, wordsBeside } from '../words/index.ts';

/** "Symptoms", "How to fix it": whether words (as made by `plainWords`) say what kind of section follows, and nothing else. */
export function namesKindOnly(plain: string, kind: SectionKind, words: WordTable): boolean {
  return wordsBeside(words.kinds, kind, plain).every((word) => words.kindFillers.includes(word));
}

/** "For visitors", "If you run the site": whether words say for whom something is, and nothing else. */
export function namesAudienceOnly(plain: string, side: Side, words: WordTable): boolean {
  return wordsBeside(words.audiences, side, plain).every((word) => words.audienceFillers.includes(word));
}
