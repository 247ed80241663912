/** Codes of vendors in a text, however they are written. */
import type { Reading } from '../words/reading.ts';
import { codeKey } from './code-key.ts';
import { statusBefore } from './cues.ts';

/** A code as a text writes it, and the one form that all its spellings have. */
export interface Code {
  written: string;
  key: string;
  /** The words it is. */
  first: number;
  last: number;
}

/** A text with more codes than this is a table of them. */
const mostCodes = 60;

/** As many words back a word is looked for that this one is a part of. */
const mostParts = 40;

const [hyphen, digit9, letterA, letterO] = [45, 57, 97, 111] as const;

/**
 * The codes in a text: what is one by its form (32-bit numbers, constants in capitals, letters with digits), and numbers behind a word
 * that makes them one.
 */
export function findCodes(reading: Reading): Code[] {
  const found = new Map<string, Code>();
  // A word by itself is typed as it comes, also without capitals.
  const written = reading.words.wholes === 1 ? reading.word(0) : '';
  if (/^[a-z0-9]{3,6}$/.test(written) && /[a-z]/.test(written) && /[0-9]/.test(written)) {
    found.set(codeKey(written), { written, key: codeKey(written), first: 0, last: 0 });
  }
  for (let index = 0; index < reading.words.length && found.size < mostCodes; index += 1) {
    const code = codeAt(reading, index);
    if (code && !found.has(code.key)) found.set(code.key, code);
  }
  return [...found.values()];
}

function codeAt(reading: Reading, index: number): Code | undefined {
  const { text, words } = reading;
  const from = words.start[index]!;
  const length = words.end[index]! - from;
  if (!mayBeCode(text, from, length)) return undefined;
  const written = text.slice(from, words.end[index]);
  const code = (value: string, last = index) => ({ written: value, key: codeKey(value), first: index, last });
  const number = numberAt(reading, index, written);
  if (number !== undefined) return code(number);
  if (
    /^[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9]$|^[A-Z]{1,6}[0-9]{2,6}$|^[0-9][0-9A-Z]{2,5}$/.test(written) &&
    /[A-Z]/.test(written)
  )
    return code(written);
  // `ORA-00020`, `SQLSTATE-53300`: letters and a number.
  if (/^[a-z]{2,8}$/i.test(written)) {
    const digits = reading.before(index + 1) === '-' ? reading.word(index + 1) : '';
    return /^[0-9]{2,6}$/.test(digits) ? code(`${written}-${digits}`, index + 1) : undefined;
  }
  return isNamedCode(reading, index, written) ? code(written) : undefined;
}

/** Tells most words of a megabyte apart from codes by their length and first sign, without making strings. */
function mayBeCode(text: string, from: number, length: number): boolean {
  const first = text.charCodeAt(from);
  if (first <= digit9) return length > 3;
  if (length <= 8 && text.charCodeAt(from + length) === hyphen) return true;
  const isCapital = first < letterA;
  return (isCapital && length > 2 && length <= 60) || length === 8 || ((first | 32) === letterO && length === 10);
}

/** A 32-bit number, in hexadecimal or decimal. */
function numberAt({ text, words: { start, end } }: Reading, index: number, written: string): string | undefined {
  const from = start[index]!;
  if (written.length < 5) return undefined;
  if (/^0x[0-9a-f]{3,8}$/i.test(written)) return written;
  if (/^[0o]x[0-9a-folisz]{8}$/i.test(written)) return asDigits(written);
  // A part of a longer word is a code only where little else is in it: `-2145107935i32`.
  if (wholeLength(start, end, index) > written.length + 4) return undefined;
  if (/^[89a-f][0-9a-f]{7}$/i.test(written)) {
    return /[0-9]{3}/.test(written) && !isPartOfId(text, from, end[index]!) ? written : undefined;
  }
  if (!/^[0-9]{9,10}$/.test(written)) return undefined;
  const signed = text[from - 1] === '-' && !/[\p{L}\p{N}]/u.test(text[from - 2] ?? '') ? `-${written}` : written;
  return codeKey(signed).startsWith('0x') ? signed : undefined;
}

/** The length of the word that a word is a part of, or its own. */
function wholeLength(start: Uint32Array, end: Uint32Array, index: number): number {
  const last = end[index]!;
  for (let at = index - 1; at >= 0 && index - at <= mostParts; at -= 1) {
    if (end[at]! >= last) return end[at]! - start[at]!;
  }
  return last - start[index]!;
}

/** Whether a plain number of four to six digits stands behind a word such as `code`, or first in brackets. */
function isNamedCode(reading: Reading, index: number, written: string): boolean {
  if (!/^[0-9]{4,6}$/.test(written)) return false;
  if (reading.words.length === 1) return true;
  const before = reading.before(index);
  return /^[\s:=#"'(]*$/.test(before) && (statusBefore.has(reading.word(index - 1)) || /\($/.test(before));
}

/** Whether eight digits are a group of a longer identifier, such as a UUID or a hash in colons. */
function isPartOfId(text: string, start: number, end: number): boolean {
  return (
    /[-/_.%]/.test(text[start - 1] ?? '') ||
    /[-:/_%]/.test(text[end] ?? '') ||
    /^[0-9]:$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** A hexadecimal number that a camera has read: letters which no such number has are the digits that they look like. */
function asDigits(written: string): string {
  const digits: Record<string, string> = { o: '0', l: '1', i: '1', s: '5', z: '2' };
  return `0x${[...written.toLowerCase().slice(2)].map((sign) => digits[sign] ?? sign).join('')}`;
}
