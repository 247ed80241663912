/** The statuses of HTTP that a text states, by number or by name. */

import { hashFilter, mayBe } from '../words/hash-filter.ts';
import type { Reading } from '../words/reading.ts';
import { hashWord } from '../words/word-hash.ts';
import { followsHttpVersion } from './log-fields.ts';
import { phraseAt } from './reason-phrase.ts';
import { reasons } from './reasons.ts';
import { judgeNumber, type StatedStatus } from './status-number.ts';

/** As often is one status looked at in a log that repeats it. */
const mostOfOne = 24;

/** After so many beginnings of names no more are looked at. */
const mostBegun = 1000;

/** So sure is a number in the place of a status. */
const certain = 0.9;

/** How surely the name of a status states it without a number. */
const byName = 0.6;

const letterS = 0x73;

/** Digits as cameras and hurried fingers write them. */
const digits: Record<string, string> = { o: '0', q: '0', s: '5', z: '2', l: '1', i: '1', b: '8' };

/** By the first word's hash, and by that of all words joined, the names that state their status alone. */
const names = Map.groupBy(
  reasons
    .filter(({ alone }) => alone)
    .flatMap((reason) => [reason.words[0]!, reason.words.join('')].map((start) => ({ reason, start }))),
  ({ start }) => hashWord(start),
);

const beginnings = hashFilter(names.keys());

/** All statuses from 400 to 599 that a text states, in its order, each named at most a few dozen times. */
export function findStatuses(reading: Reading): StatedStatus[] {
  const { words } = reading;
  const seen = new Map<string, number>();
  const found: StatedStatus[] = [];
  let begun = 0;
  let isWell = false;
  const room = (status: string) => {
    const times = seen.get(status) ?? 0;
    seen.set(status, times + 1);
    return times < mostOfOne;
  };
  for (let index = 0; index < words.length; index += 1) {
    const length = words.end[index]! - words.start[index]!;
    const status = length === 3 ? statusAt(reading, index) : undefined;
    if (length === 3 && !isWell && saysWell(reading, index)) isWell = true;
    if (status !== undefined && room(status.digits)) {
      const stated = judgeNumber(reading, index, status.digits);
      if (stated && (status.clean || stated.certainty >= certain)) found.push(stated);
    }
    if (!mayBe(beginnings, words.hash[index]!)) continue;
    for (const { reason } of names.get(words.hash[index]!) ?? []) {
      begun += 1;
      if (begun > mostBegun) break;
      const last = phraseAt(reading, index, reason.words);
      const told = found.at(-1);
      if (last === undefined || (told && told.last >= index) || !room(reason.status)) continue;
      found.push({ status: reason.status, sub: '', isNumbered: false, certainty: byName, first: index, last });
    }
  }
  // Where an answer says that all is well, a number that only may be a status is none.
  return isWell ? found.filter(({ certainty }) => certainty >= certain) : found;
}

/** Whether a number is the status of an answer that is no error: `HTTP/1.1 200`. */
function saysWell(reading: Reading, index: number): boolean {
  const first = reading.text[reading.words.start[index]!] ?? '';
  return first >= '1' && first <= '3' && followsHttpVersion(reading, index);
}

function statusAt(reading: Reading, index: number): { digits: string; clean: boolean } | undefined {
  const first = reading.text.charCodeAt(reading.words.start[index]!) | 0x20;
  return first === 0x34 || first === 0x35 || first === letterS ? asStatus(reading.word(index)) : undefined;
}

/** The status that a word of three signs is; `clean` if all of them are digits. */
function asStatus(word: string): { digits: string; clean: boolean } | undefined {
  if (/^[45][0-9][0-9]$/.test(word)) return { digits: word, clean: true };
  if (!/^[45s][0-9a-z][0-9a-z]$/.test(word) || !/[0-9]/.test(word)) return undefined;
  const read = [...word].map((sign) => digits[sign] ?? sign).join('');
  return /^[45][0-9][0-9]$/.test(read) ? { digits: read, clean: false } : undefined;
}
