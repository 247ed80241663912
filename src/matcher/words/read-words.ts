/** Text to words: one pass over any text, however it is written. */
import { join, plainUnit, space, standsAlone } from './characters.ts';
import { type Escape, readEscape } from './escapes.ts';
import { addUnit, emptyHash, hashWord, inMarkup } from './word-hash.ts';

/** The words of a text in their order; see `hashWord`. Places are offsets into the text as it is written. */
export interface Words {
  length: number;
  /** How many of them are whole words. */
  wholes: number;
  hash: Int32Array;
  start: Uint32Array;
  end: Uint32Array;
}

const [lineBreak, lessThan, greaterThan, backslash, underscore] = [10, 60, 62, 92, 95] as const;

/** A longer tag is none: a text may hold `<` for other reasons. */
const longestTag = 200;

/** A longer word is no identifier whose parts would mean something. */
const longestSplit = 64;

/**
 * Reads words: letters and digits, without regard to case, apostrophes, escapes and colours. A word inside a tag is of a kind of its own.
 *
 * @param parts Whether words such as `BadGateway`, `bad_gateway` and `502Error` are followed by their parts.
 */
export function readWords(text: string, parts: boolean): Words {
  const words = room(parts ? text.length + 16 : (text.length >> 1) + 16);
  let hash = emptyHash;
  let start = -1;
  let end = 0;
  let joined = false;
  let before = 0;
  // Where the tag begins that the words stand in, or 0.
  let inTag = 0;

  const close = () => {
    if (start < 0) return;
    add(words, inTag > 0 && start - inTag < longestTag ? inMarkup(hash) : hash, start, end);
    words.wholes += 1;
    if (parts && joined && end - start <= longestSplit) addParts(words, text, start, end);
    start = -1;
    joined = false;
    hash = emptyHash;
  };

  for (let at = 0; at < text.length; ) {
    const raw = text.charCodeAt(at);
    // Most of a text is small letters behind small letters.
    if (start >= 0 && isSmall(raw) && isSmall(before)) {
      hash = addUnit(hash, raw);
      at += 1;
      end = at;
      continue;
    }
    const sign: Escape | undefined =
      raw === 38 || raw === backslash || raw === 37 || raw === 27 ? readEscape(text, at) : undefined;
    const next = sign ? sign.end : at + 1;
    const written = sign ? sign.unit : raw;
    const unit = plainUnit(written);
    if (unit > join || (written === underscore && start >= 0)) {
      if (start >= 0 && standsAlone(unit)) close();
      if (start < 0) {
        start = at;
        hash = emptyHash;
      } else
        joined ||=
          written === underscore || meet(before, written) || (isCapital(before) && isSmall(written) && at - start > 1);
      hash = addUnit(hash, unit || written);
      end = next;
      before = written;
      if (standsAlone(unit)) close();
    } else if (unit === space) {
      close();
      if (written === lessThan) inTag = next;
      else if (written === greaterThan || written === lineBreak) inTag = 0;
    }
    at = next;
  }
  close();
  return words;
}

/** The words of a text as text, for the index: those inside of tags begin with `<`. */
export function listWords(text: string): string[] {
  const { length, start, end, hash } = readWords(text, false);
  return Array.from({ length }, (_, index) => {
    const word = plainText(text.slice(start[index], end[index]));
    return hashWord(word) === hash[index] ? word : `<${word}`;
  });
}

function plainText(written: string): string {
  let plain = '';
  for (let at = 0; at < written.length; ) {
    const sign = readEscape(written, at);
    const unit = sign ? sign.unit : written.charCodeAt(at);
    const letter = plainUnit(unit);
    if (letter !== join) plain += String.fromCharCode(letter || unit);
    at = sign ? sign.end : at + 1;
  }
  return plain;
}

/** Whether a part of a word ends between two units: before a capital, or between a letter and a digit. */
function meet(before: number, unit: number): boolean {
  return (isCapital(unit) && !isCapital(before)) || isDigit(unit) !== isDigit(before);
}

const isCapital = (unit: number) => unit >= 65 && unit <= 90;
const isDigit = (unit: number) => unit >= 48 && unit <= 57;

function addParts(words: Words, text: string, start: number, end: number): void {
  let from = start;
  let hash = emptyHash;
  for (let at = start; at < end; at += 1) {
    const written = text.charCodeAt(at);
    if (written === underscore || (at > from && endsPart(text, at))) {
      if (at > from) add(words, hash, from, at);
      from = written === underscore ? at + 1 : at;
      hash = emptyHash;
    }
    if (written !== underscore) hash = addUnit(hash, plainUnit(written));
  }
  if (end > from) add(words, hash, from, end);
}

/** Whether a new part begins at a place: a capital behind a small letter or before one, or where letters and digits meet. */
function endsPart(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  if (meet(before, unit)) return true;
  return isCapital(unit) && isCapital(before) && isSmall(text.charCodeAt(at + 1));
}

const isSmall = (unit: number) => unit >= 97 && unit <= 122;

function add(words: Words, hash: number, start: number, end: number): void {
  const { length } = words;
  words.hash[length] = hash;
  words.start[length] = start;
  words.end[length] = end;
  words.length = length + 1;
}

function room(size: number): Words {
  return { length: 0, wholes: 0, hash: new Int32Array(size), start: new Uint32Array(size), end: new Uint32Array(size) };
}
