/** Where logs have the status: as a field with others of known forms beside it. */
import type { Reading } from '../words/reading.ts';

/** `HTTP/1.1 502`, `HTTP/2 502`, also with the quotation mark that ends a request in an access log. */
export function followsHttpVersion({ word, before }: Reading, index: number): boolean {
  if (/[\n\r]/.test(before(index))) return false;
  for (const back of [2, 3]) {
    if (/^https?$/.test(word(index - back)) && /^\/\s?$/.test(before(index - back + 1))) return true;
  }
  return false;
}

/** Two to four capitals behind the number and then another number or dashes: a response flag of a proxy's log. */
export function isLogFlag({ text, words: { start, end }, word }: Reading, index: number): boolean {
  const written = text.slice(start[index], end[index]);
  return /^[A-Z]{2,4}$/.test(written) && /^\d/.test(word(index + 1));
}

/** The last fields of a line in the W3C format of IIS: status, sub-status, code of Windows, and often the time taken. */
export function isFieldsTail({ word, before }: Reading, index: number): boolean {
  const fields = [1, 2, 3].map((step) => (before(index + step) === ' ' ? word(index + step) : ''));
  return (
    /^[0-9]{1,2}$/.test(fields[0]!) && /^[0-9]+$/.test(fields[1]!) && (fields[2] === '' || /^[0-9]+$/.test(fields[2]!))
  );
}

/** The status in a log of HAProxy, before the bytes sent and the fields for captured cookies: `502 204 - - SH--`. */
export function isBeforeBytes({ word, before }: Reading, index: number): boolean {
  return before(index + 1) === ' ' && /^[0-9]+$/.test(word(index + 1)) && /^ - - ?/.test(before(index + 2));
}
