/** Whether a three-digit number in a text stands where a status stands, and how surely. */
import type { Reading } from '../words/reading.ts';
import { countedAfter, countedBefore, lookedUp, otherProtocol, statusAfter, statusBefore, statusNear } from './cues.ts';
import { reasonAt } from './reason-phrase.ts';

/** A status of HTTP that a text states. Words are counted as in its reading. */
export interface StatedStatus {
  /** `502`. */
  status: string;
  /** The digits behind its point, `3` in `502.3`; empty without. */
  sub: string;
  /** Whether its number is there, and not its name alone. */
  isNumbered: boolean;
  /** From 0 to 1: 1 in a status line, below 0.5 for a lone number. */
  certainty: number;
  /** The first and last of its words. */
  first: number;
  last: number;
}

/** They stand between the word that makes a number a status, and the number: `the status was 502`. */
const links = new Set(['is', 'was', 'of', 'a', 'an', 'with', 'the']);

/** What servers of mail, files and news say behind a 502. */
const refused = new Set(['command', 'authentication', 'permission']);

/** They make a code one of telephones and letters. */
const otherCodes = new Set(['area', 'zip', 'postal', 'dial', 'dialing', 'country', 'promo', 'coupon', 'exit']);

/** They may stand between the word for error and its number. */
const numbers = new Set(['number', 'no', 'nr', 'num', 'id']);

/** How many words to either side of a number are looked at. */
const reach = 10;

/**
 * Judges the number that is word `index` of a reading.
 *
 * @param status The number as digits, 400 to 599, whatever slips it is written with.
 * @returns Undefined where the number is a port, a line, a count, a part of a longer number, or another protocol's reply.
 */
export function judgeNumber(reading: Reading, index: number, status: string): StatedStatus | undefined {
  const { words } = reading;
  const glued = gluedTo(reading, index);
  if (glued === undefined) return undefined;
  const sub = subStatus(reading, index);
  const last = reading.lastPart(index) + (sub === '' ? 0 : 1);
  const stated = (certainty: number, end = last) => ({
    status,
    sub,
    isNumbered: true,
    certainty,
    first: index,
    last: end,
  });
  const reason = reasonAt(reading, last + 1, status);
  if (inOtherProtocol(reading, index, last)) return undefined;
  if (reason !== undefined) return stated(1, reason);
  if (glued) return stated(0.9);
  if (isPartOfNumber(reading, index, last) || isCounted(reading, index, last)) return undefined;
  if (index === 0 && last === words.length - 1) return stated(1);
  return statedBy(reading, index, last, stated);
}

function statedBy(
  reading: Reading,
  index: number,
  last: number,
  stated: (certainty: number) => StatedStatus,
): StatedStatus | undefined {
  const before = reading.before(index);
  const previous = reading.word(index - 1);
  const next = reading.word(last + 1);
  const after = reading.before(last + 1);
  if (previous === 's' || next === 's') return stated(0.7);
  if (followsHttpVersion(reading, index)) return stated(1);
  // A result and its status in the log of a cache: `TCP_MISS/502`.
  if (before.endsWith('/')) return /_[A-Z]{2,20}\/$/.test(leftOf(reading, index)) ? stated(0.9) : undefined;
  const broken = /[\n\r]/.test(before);
  if (/^codes?$/.test(previous) && otherCodes.has(reading.word(index - 2))) return undefined;
  // `502 118` is one number in two groups, `KeyError: 502` says what was looked up.
  const isGroup = /^[0-9]{3}$/.test(next) && after === ' ' && previous !== 'status';
  if (isGroup && (statusBefore.has(previous) || links.has(previous))) return undefined;
  if (statusBefore.has(previous) && lookedUp.has(wholeBefore(reading, index))) return undefined;
  if (statusBefore.has(previous)) return stated(broken ? 0.7 : 0.95);
  if (!broken && links.has(previous) && statusBefore.has(reading.word(index - 2))) return stated(0.9);
  if (/^:$|^:["']/.test(before)) return undefined;
  const isError = statusAfter.has(next) || (next === 'server' && statusAfter.has(reading.word(last + 2)));
  if (!/[\n\r]/.test(after) && isError) return stated(0.9);
  if (isLogFlag(reading, last + 1) || isFieldsTail(reading, index) || isBeforeBytes(reading, index)) return stated(0.8);
  const near = countNear(reading, index, last);
  if (near > 0) return stated(Math.min(0.45 + near * 0.1, 0.75));
  // The first line of a page is often the number alone.
  const isFirstLine = index === 0 && /[\n\r]/.test(after);
  return stated(reading.words.length <= 2 || isFirstLine ? 0.6 : 0.3);
}

/** Whether letters stand next to the number in one word: `false` if none do, `true` if they make it a status, undefined if they do not. */
function gluedTo({ text, words: { start, end }, word }: Reading, index: number): boolean | undefined {
  const left = text[start[index]! - 1] ?? '';
  const right = text[end[index]!] ?? '';
  const letter = /[\p{L}\p{N}_]/u;
  if (!letter.test(left) && !letter.test(right)) return false;
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(left + right)) return false;
  if (letter.test(left) && !statusBefore.has(word(index - 1))) return undefined;
  if (!letter.test(right)) return true;
  return statusAfter.has(word(index + 1)) || /^s$/.test(word(index + 1)) || word(index + 1) === 'bad'
    ? true
    : undefined;
}

function subStatus({ text, words: { end }, before, word }: Reading, index: number): string {
  if (before(index + 1) !== '.') return '';
  const sub = word(index + 1);
  const following = text[end[index + 1]!] ?? '';
  const longer = /[.,:]/.test(following) && /\d/.test(text[end[index + 1]! + 1] ?? '');
  return /^\d{1,3}$/.test(sub) && !longer && !countedAfter.has(word(index + 2)) ? sub : '';
}

/** Whether digits go on beside the number, with a point, a colon, a dash or a comma: `0.502`, `12:502`, `502-1234`, `502,000`. */
function isPartOfNumber(reading: Reading, index: number, last: number): boolean {
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
  if (left === ':' && !isOfError) return true;
  if (/(^|\s)-$/.test(text.slice(Math.max(0, start[index]! - 2), start[index])))
    return !/[\p{L}\p{N}]\s*-$/u.test(left);
  // The bytes sent, behind the status in a log.
  const isBehindStatus = /^[1-5][0-9][0-9]$/.test(word(index - 1)) && left === ' ';
  if (isBehindStatus && (isBeforeBytes(reading, index - 1) || followsHttpVersion(reading, index - 1))) return true;
  return text[end[last]!] === '/' && /[a-z]/.test(word(last + 1));
}

function isCounted({ before, word }: Reading, index: number, last: number): boolean {
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

/** `HTTP/1.1 502`, `HTTP/2 502`, also with the quotation mark that ends a request in an access log. */
function followsHttpVersion({ word, before }: Reading, index: number): boolean {
  if (/[\n\r]/.test(before(index))) return false;
  for (const back of [2, 3]) {
    if (/^https?$/.test(word(index - back)) && /^\/\s?$/.test(before(index - back + 1))) return true;
  }
  return false;
}

/** Two to four capitals behind the number and then another number or dashes: a response flag of a proxy's log. */
function isLogFlag({ text, words: { start, end }, word }: Reading, index: number): boolean {
  const written = text.slice(start[index], end[index]);
  return /^[A-Z]{2,4}$/.test(written) && /^\d/.test(word(index + 1));
}

/** The last fields of a line in the W3C format of IIS: status, sub-status, code of Windows, and often the time taken. */
function isFieldsTail({ word, before }: Reading, index: number): boolean {
  const fields = [1, 2, 3].map((step) => (before(index + step) === ' ' ? word(index + step) : ''));
  return (
    /^[0-9]{1,2}$/.test(fields[0]!) && /^[0-9]+$/.test(fields[1]!) && (fields[2] === '' || /^[0-9]+$/.test(fields[2]!))
  );
}

/** The status in a log of HAProxy, before the bytes sent and the fields for captured cookies: `502 204 - - SH--`. */
function isBeforeBytes({ word, before }: Reading, index: number): boolean {
  return before(index + 1) === ' ' && /^[0-9]+$/.test(word(index + 1)) && /^ - - ?/.test(before(index + 2));
}

/** The whole word before a number, also where that is read in parts. */
function wholeBefore({ words: { end }, word }: Reading, index: number): string {
  for (let whole = index - 2; whole >= 0 && index - whole < reach; whole -= 1) {
    if (end[whole]! >= end[index - 1]!) return word(whole);
  }
  return word(index - 1);
}

function leftOf({ text, words: { start } }: Reading, index: number): string {
  return text.slice(Math.max(0, start[index]! - 24), start[index]);
}

function countNear(reading: Reading, index: number, last: number): number {
  const cues = new Set<string>();
  for (const [from, way] of [
    [index, -1],
    [last, 1],
  ] as const) {
    for (let step = 1; step <= reach; step += 1) {
      const at = from + way * step;
      if (/[\n\r]/.test(reading.before(way < 0 ? at + 1 : at))) break;
      if (statusNear.has(reading.word(at)) || statusBefore.has(reading.word(at))) cues.add(reading.word(at));
    }
  }
  return cues.size;
}

/** Whether the reply is one of mail, files or news: by its extended code (RFC 3463), what it says, or words on its line and around. */
function inOtherProtocol(reading: Reading, index: number, last: number): boolean {
  const { word, before } = reading;
  const code = [1, 2, 3].map((step) => word(last + step));
  if (code.every((part) => /^\d{1,3}$/.test(part)) && before(last + 2) === '.' && before(last + 3) === '.') return true;
  const said = Array.from({ length: 6 }, (_, step) => word(last + 1 + step));
  const refuses = said.slice(0, 3).some((told) => refused.has(told));
  if (refuses && !said.includes('gateway') && /^[\s-]+["'“]?$|^ $/.test(before(last + 1))) return true;
  for (let at = index - 3 * reach; at <= last + 3 * reach; at += 1) if (otherProtocol.has(word(at))) return true;
  return false;
}
