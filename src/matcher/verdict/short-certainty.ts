/** How surely a short code in a text is the one that a guide knows: by what stands around it. */
import type { Code } from '../facts/codes.ts';
import { shownAround, statusAfter, statusBefore } from '../facts/cues.ts';
import { looksTechnical } from '../facts/form.ts';
import type { Reading } from '../words/reading.ts';

/** All there is; beside a word such as `error` or `display`; in few words; where much else may be meant. */
const alone = 0.95;
const named = 0.85;
const amongFew = 0.65;
const doubtful = 0.5;

/** A code of so few signs, such as `E4` or `Err 7`, is often something else. */
const tooShort = 2;

/** So many words are few. */
const few = 16;

/** So many words before a code may name it. */
const reach = 4;

/** A place in a file, as programs name it: `app.py:12`, `app.ts(12`. */
const place = /\.[a-z]{1,4}[:(][0-9]/;

/**
 * @param isTitled Whether the text has a word of the title of the guide that knows the code.
 * @returns From 0, where a code says nothing, to 1.
 */
export function shortCertainty(reading: Reading, { key, first, last }: Code, isTitled: boolean): number {
  const others = wordsBeside(reading, first, last);
  if (others.length <= few && others.every(isCue)) return alone;
  const isNamed = namedAround(reading, first, last);
  const isShort = key.replace(/[^\p{L}\p{N}]/gu, '').length <= tooShort || key.startsWith('#');
  if (isNamed) return isShort && !isTitled ? doubtful : named;
  if (looksTechnical(reading.text) || place.test(reading.text)) return 0;
  // Two numbers are a result, a time or a share.
  if (!/[\p{L}#]/u.test(key)) return isTitled ? doubtful : 0;
  if (isTitled) return isShort ? amongFew : named;
  if (others.length > few) return 0;
  return isShort ? doubtful : amongFew;
}

/** Whether a word says of a code that it is one, or that it is shown. */
export function isCue(word: string): boolean {
  return statusBefore.has(word) || statusAfter.has(word) || shownAround.has(word);
}

function namedAround({ word, before, lastPart }: Reading, first: number, last: number): boolean {
  // The words of `Err 7` name it themselves.
  if (isCue(word(first)) || isCue(word(lastPart(last) + 1))) return true;
  for (let at = first - 1; at >= 0 && at >= first - reach; at -= 1) {
    if (/[\n\r.;!?]/.test(before(at + 1))) return false;
    if (isCue(word(at))) return true;
  }
  return false;
}

/** The words of a text without those of a code; no more than are looked at. */
function wordsBeside({ words, word, lastPart }: Reading, first: number, last: number): string[] {
  const others: string[] = [];
  for (let at = 0; at < words.length && others.length <= few; at = lastPart(at) + 1) {
    if (at < first || at > last) others.push(word(at));
  }
  return others;
}
