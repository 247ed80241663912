/** Whether a three-digit number in a text stands where a status stands, and how surely. */
import type { Reading } from '../words/reading.ts';
import { countedAfter, lookedUp, statusAfter, statusBefore, statusNear } from './cues.ts';
import { followsHttpVersion, isBeforeBytes, isFieldsTail, isLogFlag } from './log-fields.ts';
import { inOtherProtocol, isCounted, isInSlug, isPartOfNumber } from './other-number.ts';
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

/** They make a code one of telephones and letters. */
const otherCodes = new Set(['area', 'zip', 'postal', 'dial', 'dialing', 'country', 'promo', 'coupon', 'exit']);

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
  if (inOtherProtocol(reading, index, last) || isInSlug(reading, index, last)) return undefined;
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
  // The first line of a page is often the number alone, or the last.
  const isOwnLine = (index === 0 && /[\n\r]/.test(after)) || (broken && last === reading.words.length - 1);
  return stated(reading.words.length <= 2 || isOwnLine ? 0.6 : 0.3);
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
  // IIS has sub-statuses of one or two digits, and 403.502.
  return /^(?:\d{1,2}|50\d)$/.test(sub) && !longer && !countedAfter.has(word(index + 2)) ? sub : '';
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
