/** Short codes of devices and programs, such as `E15`, `F-05`, `2:0` or `Err 7`: they tell something only where a guide knows them. */
import { isStatusWord } from '../known/pattern-words.ts';
import type { Reading } from '../words/reading.ts';
import type { Code } from './codes.ts';
import { countedAfter, countedBefore, statusBefore } from './cues.ts';

/** A longer text is a log or a page, in which a short code may be anything. In UTF-16 units. */
const longest = 4000;

/** A text with more of them is a table. */
const most = 20;

/** They may stand between the word for error and its number. */
const numbers = new Set(['no', 'nr', 'number', 'num', 'code']);

/**
 * What may be a short code by its form, each as a whole token: letters with digits, also with a dash, colon or point between; two numbers
 * with a colon or dash; a number behind a word for error. Parts of addresses, of paths and of longer numbers are none.
 *
 * @returns Codes whose key is lower case and without what stands between letters and digits; that of a number behind a word is `#7`.
 */
export function findShortCodes(reading: Reading): Code[] {
  if (reading.text.length > longest) return [];
  const found = new Map<string, Code>();
  for (let index = 0; index < reading.words.length && found.size < most; index = reading.lastPart(index) + 1) {
    const code = shortCodeAt(reading, index);
    if (code && !found.has(code.key) && isWhole(reading, code)) found.set(code.key, code);
  }
  return [...found.values()];
}

/** The letters of a short code, by which it is a neighbour of others: `e` of `e15`. */
export function lettersOf(key: string): string {
  return /^[^0-9]*/.exec(key)![0];
}

function shortCodeAt(reading: Reading, index: number): Code | undefined {
  const word = plain(reading.word(index));
  const last = reading.lastPart(index);
  const [, letters, digits] = /^(\p{L}{1,8})([0-9]{1,5}\p{L}?)$/u.exec(word) ?? [];
  if (letters && digits) return code(reading, index, last, keyOf(letters, digits));
  if (/^[0-9]{1,2}\p{L}{1,2}[0-9]{0,4}$/u.test(word)) {
    const isAmount = countedAfter.has(word.replace(/^[0-9]+/, ''));
    return isAmount ? undefined : code(reading, index, last, word);
  }
  return inTwo(reading, index, word);
}

/** A code of two words with something between them. */
function inTwo(reading: Reading, index: number, word: string): Code | undefined {
  const gap = reading.before(index + 1);
  const next = plain(reading.word(index + 1));
  const last = reading.lastPart(index + 1);
  const isDash = /^[-\u2010-\u2013]$/.test(gap);
  if (/^[0-9]{1,3}$/.test(word)) {
    const isPair = (isDash || gap === ':') && /^[0-9]{1,3}$/.test(next);
    return isPair ? code(reading, index, last, `${word}${isDash ? '-' : gap}${next}`) : undefined;
  }
  if (statusBefore.has(word) && /^[\s:=#.-]{0,3}$/.test(gap)) {
    const skipped = numbers.has(next) ? index + 2 : index + 1;
    const number = plain(reading.word(skipped));
    if (/^[\s:=#.]{0,3}$/.test(skipped > index + 1 ? reading.before(skipped) : '') && /^[0-9]{1,5}$/.test(number))
      return numbered(reading, index, skipped, number);
  }
  if (!/^[0-9]{1,5}\p{L}?$/u.test(next)) return undefined;
  const isJoined = isDash || gap === ':' || gap === '.';
  // Letters apart from their number: in capitals, or they are a word of a sentence.
  const isApart =
    gap === ' ' &&
    !isStatusWord(next) &&
    /^\p{Lu}{1,4}$/u.test(reading.text.slice(reading.words.start[index], reading.words.end[index]));
  const isCode = (isJoined && /^\p{L}{1,4}$/u.test(word)) || isApart;
  return isCode ? code(reading, index, last, keyOf(word, next)) : undefined;
}

function numbered(reading: Reading, index: number, last: number, number: string): Code | undefined {
  return isStatusWord(number) || countedAfter.has(reading.word(last + 1))
    ? undefined
    : code(reading, index, last, `#${number}`);
}

/** `Err7` and `Err-7` are what `Error 7` is. */
function keyOf(letters: string, digits: string): string {
  if (!statusBefore.has(letters)) return letters + digits;
  return `#${digits}`;
}

function code({ text, words: { start, end } }: Reading, first: number, last: number, key: string): Code {
  return { written: text.slice(start[first], end[last]), key, first, last };
}

/** Full-width signs are those that they look like. */
function plain(word: string): string {
  return word.normalize('NFKC');
}

/** Whether nothing goes on beside a code: no path, host, name in a program, further group of a number, and no word for what is counted. */
function isWhole({ text, words: { start, end }, word, before }: Reading, { first, last }: Code): boolean {
  const left = text.slice(Math.max(0, start[first]! - 2), start[first]);
  const right = text.slice(end[last]!, end[last]! + 2);
  if (/[/\\@_.%&?$~+]$|[\p{L}\p{N}]-$|[0-9][:,]$/u.test(left)) return false;
  if (/^[/\\@_%°€$=]|^[-.][\p{L}\p{N}]|^[:,][0-9]/u.test(right)) return false;
  return !(countedBefore.has(word(first - 1)) && /^[\s:=#"'(]*$/.test(before(first)));
}
