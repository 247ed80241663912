/** Codes of vendors in a text, however they are written. */
import type { Reading } from '../words/reading.ts';

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

/**
 * The one form of a code: a 32-bit number as `0x80244021`, whether it is written in hexadecimal with or without `0x`, or in decimal with or
 * without sign; else lower case.
 */
export function codeKey(written: string): string {
  const code = written.trim().toLowerCase();
  const hex = /^(?:0x)?([0-9a-f]{8})$/.exec(code)?.[1];
  if (hex !== undefined) return `0x${hex}`;
  const number = /^-?[0-9]{9,10}$/.test(code) ? Number(code) : Number.NaN;
  const isNegative = number < 0 && number >= -(2 ** 31);
  if (isNegative || (number >= 2 ** 31 && number < 2 ** 32)) return `0x${(number >>> 0).toString(16).padStart(8, '0')}`;
  return code;
}

/** The codes in a text that say by their form that they are codes: 32-bit numbers, constants in capitals, letters with digits. */
export function findCodes(reading: Reading): Code[] {
  const found = new Map<string, Code>();
  for (let index = 0; index < reading.words.length && found.size < mostCodes; index += 1) {
    const written = codeAt(reading, index);
    if (written === undefined) continue;
    const key = codeKey(written);
    if (!found.has(key)) found.set(key, { written, key, first: index, last: index });
  }
  return [...found.values()];
}

function codeAt({ text, words: { start, end } }: Reading, index: number): string | undefined {
  const from = start[index]!;
  const length = end[index]! - from;
  // Most words of a megabyte are told apart from codes by their first sign.
  const first = text.charCodeAt(from);
  if (
    length < 3 ||
    length > 60 ||
    (first > letterF && (first | 32) !== letterO) ||
    (first >= letterA && first !== letterO && length !== 8)
  )
    return undefined;
  const written = text.slice(from, end[index]);
  if (first <= digit9 || first >= letterA || length === 8 || (first | 32) === letterO) {
    const number = numberAt(text, from, written);
    if (number !== undefined) return number;
  }
  return /^[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9]$|^[A-Z]{1,6}[0-9]{2,6}$/.test(written) ? written : undefined;
}

const [digit9, letterA, letterF, letterO] = [57, 97, 102, 111] as const;

/** A 32-bit number, in hexadecimal or decimal. */
function numberAt(text: string, from: number, written: string): string | undefined {
  if (/^0x[0-9a-f]{4,8}$/i.test(written)) return written;
  if (/^[0o]x[0-9a-folisz]{8}$/i.test(written)) return asDigits(written);
  if (/^[89a-f][0-9a-f]{7}$/i.test(written)) {
    return /[0-9]{3}/.test(written) && !isPartOfId(text, from, from + written.length) ? written : undefined;
  }
  if (!/^[0-9]{9,10}$/.test(written)) return undefined;
  const signed = text[from - 1] === '-' && !/[\p{L}\p{N}]/u.test(text[from - 2] ?? '') ? `-${written}` : written;
  return codeKey(signed).startsWith('0x') ? signed : undefined;
}

/** Whether the eight digits are a group of a longer identifier, such as a UUID or a hash in colons. */
function isPartOfId(text: string, start: number, end: number): boolean {
  return /[-:/_.%]/.test(text[start - 1] ?? '') || /[-:/_%]/.test(text[end] ?? '');
}

/** A hexadecimal number that a camera has read: letters which no such number has are the digits that they look like. */
function asDigits(written: string): string {
  const digits: Record<string, string> = { o: '0', l: '1', i: '1', s: '5', z: '2' };
  return `0x${[...written.toLowerCase().slice(2)].map((sign) => digits[sign] ?? sign).join('')}`;
}
