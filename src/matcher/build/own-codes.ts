/** The short codes by which a message is called. */
import type { Code } from '../facts/codes.ts';
import { statusBefore } from '../facts/cues.ts';
import { findShortCodes } from '../facts/short-codes.ts';
import { type Reading, readText } from '../words/reading.ts';

/** Longer codes are known wherever they stand. In letters and digits. */
export const longestShort = 6;

/** Of a longer message, in words, a code inside of it is a detail. */
const longest = 10;

/**
 * The key of the short code that a message begins with, has behind its first word, in brackets, or as the only one of its few words.
 *
 * @example ownCode('Error E15: leak protection active') // 'e15'
 */
export function ownCode(message: string): string | undefined {
  const reading = readText(message);
  const found = findShortCodes(reading).filter(isShort);
  const [first] = found;
  if (first && isLeading(reading, first)) return first.key;
  const own = found.filter((code) => isSetOff(reading, code));
  return own.length === 1 && reading.words.wholes <= longest ? own[0]!.key : undefined;
}

/** The key of a code that an author gives; undefined for one that is long enough to be known anywhere. */
export function givenCode(written: string): string | undefined {
  const number = /^[0-9]{1,5}$/.test(written.trim()) ? `error ${written}` : written;
  const reading = readText(number);
  const [code] = findShortCodes(reading);
  return code?.first === 0 && isShort(code) && reading.lastPart(code.last) === reading.words.length - 1
    ? code.key
    : undefined;
}

function isShort({ key }: Code): boolean {
  return key.replace(/[^\p{L}\p{N}]/gu, '').length <= longestShort;
}

/** Whether at most one word stands before a code, besides words for error. */
function isLeading({ word, lastPart }: Reading, { first }: Code): boolean {
  let others = 0;
  for (let index = 0; index < first; index = lastPart(index) + 1) if (!statusBefore.has(word(index))) others += 1;
  return others <= 1;
}

/** Whether a code is written so that it stands out: in capitals, or in brackets or quotes. */
function isSetOff({ text, words: { start, end } }: Reading, { written, first, last }: Code): boolean {
  const isCapital = written === written.toUpperCase() && written !== written.toLowerCase() && !/\s/.test(written);
  return isCapital || (/["'“„«([]$/.test(text.slice(0, start[first])) && /^["'”“»)\]]/.test(text.slice(end[last])));
}
