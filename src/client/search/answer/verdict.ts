/** The verdict on a pasted text in plain words. */
import type { Match } from '../../../matcher/index.ts';
import { anotherError, anotherErrorIs, maybeYou, maybeYouUntold, nothingOn, notKnown, sideWords } from '../../words.ts';
import { harmless } from './pasted/harmless.ts';
import { statusWithName } from './status-names.ts';

/** What a verdict comes to for the reader; `styles/answer.css` gives each its colour. */
export type Tone = 'theirs' | 'maybe' | 'yours' | 'other' | 'unknown';

/** From this score on an answer is certain; below it, a few words are but alike, and a code may be another thing's. */
export const certain = 0.8;

/** A verdict, and the sentence that says it. */
export interface Verdict {
  tone: Tone;
  sentence: string;
}

/** No more of a foreign code is repeated, in characters. */
const longestCode = 40;

/** What to tell the reader first. */
export function verdictOf(match: Match): Verdict {
  if (match.verdict === 'unknown') {
    const codes = match.unknownCodes.map((code) => harmless(code.slice(0, longestCode)));
    return { tone: 'unknown', sentence: codes.length > 0 ? nothingOn(codes) : notKnown };
  }
  if (match.verdict === 'other') {
    const { status } = match;
    return { tone: 'other', sentence: status ? anotherErrorIs(statusWithName(harmless(status))) : anotherError };
  }
  const { notYou, yoursToFix } = sideWords[match.known?.subject ?? 'other'];
  if (match.side === 'operator') return { tone: 'yours', sentence: yoursToFix };
  if (!match.known?.mayBeYours) return { tone: 'theirs', sentence: notYou };
  const hasStep = match.known.firstSteps.some(({ forOwner }) => !forOwner);
  return { tone: 'maybe', sentence: hasStep ? maybeYou : maybeYouUntold };
}
