/** What a number is that is no status: a part of a longer one, a count, or the reply of another protocol. */
import type { Reading } from '../words/reading.ts';
import { countedAfter, countedBefore, otherProtocol, statusBefore } from './cues.ts';
import { followsHttpVersion, isBeforeBytes } from './log-fields.ts';

/** What servers of mail, files and news say behind a 502. */
const refused = new Set(['command', 'authentication', 'permission']);

/** They may stand between the word for error and its number. */
const numbers = new Set(['number', 'no', 'nr', 'num', 'id']);

/** How many words to either side are looked at for another protocol. */
const reach = 30;

/** Whether digits go on beside the number, with a point, a colon, a dash or a comma: `0.502`, `12:502`, `502-1234`, `502,000`. */
export function isPartOfNumber(reading: Reading, index: number, last: number): boolean {
  const {
    before,
    word,
    text,
    words: { start, end },
  } = reading;
  const left = before(index);
  const right = before(last + 1);
  const digitLeft = /\d$/.test(word(index - 1));
  const digitRight = /^\d/.test(word(last + 1));
  if (digitLeft && /^[.,:-]$/.test(left)) return true;
  if (digitRight && /^[.:-]$/.test(right)) return true;
  if (digitRight && right === ',' && /^\d{3}$/.test(word(last + 1))) return true;
  const isOfError = statusBefore.has(word(index - 1));
  if (/[$€£]\s?$|[+~@§]$/.test(left) || /^\s?[%°€£$]/.test(right) || (left.endsWith('#') && !isOfError)) return true;
  // A file or a host before a colon, a negative number, a path on either side.
  if (left === '-' && !isOfError) return true;
  if (/^:$|::$/.test(left) && !isOfError) return true;
  if (/(^|\s)-$/.test(text.slice(Math.max(0, start[index]! - 2), start[index])))
    return !/[\p{L}\p{N}]\s*-$/u.test(left);
  // The bytes sent, behind the status in a log.
  const isBehindStatus = /^[1-5][0-9][0-9]$/.test(word(index - 1)) && left === ' ';
  if (isBehindStatus && (isBeforeBytes(reading, index - 1) || followsHttpVersion(reading, index - 1))) return true;
  return text[end[last]!] === '/' && /[a-z]/.test(word(last + 1));
}

/** Whether a number is a part of a path that is made of words: `/errors/502-bad-gateway/`. */
export function isInSlug({ before }: Reading, index: number, last: number): boolean {
  return /[/_-]$/.test(before(index)) && /^[_-]$/.test(before(last + 1));
}

/** Whether a number counts something, or numbers it, by the word on either side. */
export function isCounted({ before, word }: Reading, index: number, last: number): boolean {
  const sameLine = (gap: string) => !/[\n\r]/.test(gap);
  const close = /^[\s:=#"'(]*$/;
  // `Error number 502` is no count.
  const isOfError = statusBefore.has(word(index - 2)) || statusBefore.has(word(index - 3));
  const counts = countedBefore.has(word(index - 1)) && !(isOfError && numbers.has(word(index - 1)));
  if (sameLine(before(index)) && close.test(before(index)) && counts) return true;
  // In `status=502 bytes=0` the next word is the next field.
  const isField = /^[=:]/.test(before(last + 2));
  return /^\s?$/.test(before(last + 1)) && countedAfter.has(word(last + 1)) && !isField;
}

/** Whether the reply is one of mail, files or news: by its extended code (RFC 3463), what it says, or words on its line and around. */
export function inOtherProtocol(reading: Reading, index: number, last: number): boolean {
  const { word, before } = reading;
  const code = [1, 2, 3].map((step) => word(last + step));
  if (code.every((part) => /^\d{1,3}$/.test(part)) && before(last + 2) === '.' && before(last + 3) === '.') return true;
  const said = Array.from({ length: 6 }, (_, step) => word(last + 1 + step));
  const refuses = said.slice(0, 3).some((told) => refused.has(told));
  if (refuses && !said.includes('gateway') && /^[\s-]+["'“]?$|^ $/.test(before(last + 1))) return true;
  for (let at = index - reach; at <= last + reach; at += 1) if (otherProtocol.has(word(at))) return true;
  return false;
}
