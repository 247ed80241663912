/** What of a page has arrived before its sender waits for a first acknowledgement. */
import { brotliDecompressSync, constants } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { type Answer, headBytes } from '../wire/answer.ts';

/** Ten segments of 1,460 bytes: what a sender may send at once to a host that it does not know (RFC 6928). */
export const flight = 14_600;

/** Places of a page, each by the bytes of the answer, headers included, that must have arrived to have all before it. */
export interface Reach {
  /** The end of the last style sheet. */
  styles: number;
  /** The end of the first of the wanted elements; `Infinity` where there is none. */
  entry: number;
  /** Bytes of the document, uncompressed, that the first flight holds, and of how many. */
  decoded: number;
  total: number;
}

/**
 * How far the beginning of an answer reaches.
 *
 * @param answer A page, compressed by Brotli.
 * @param ids Ids of the elements of which the first in the page is to be found.
 */
export function reachOf(answer: Answer, ids: ReadonlySet<string>): Reach {
  const head = headBytes(answer);
  const decoded = (bytes: number) => prefixOf(answer.body.subarray(0, Math.max(0, bytes - head)));
  const whole = decoded(Number.POSITIVE_INFINITY);
  const ends = endsIn(whole.toString(), ids);
  /** Bytes that must have arrived until so much of the page is there. */
  const needed = (end: number) => {
    if (end > whole.length) return Number.POSITIVE_INFINITY;
    let [few, enough] = [0, head + answer.body.length];
    while (enough - few > 1) {
      const middle = (few + enough) >> 1;
      if (decoded(middle).length >= end) enough = middle;
      else few = middle;
    }
    return enough;
  };
  return {
    styles: needed(ends.styles),
    entry: needed(ends.entry),
    decoded: decoded(flight).length,
    total: whole.length,
  };
}

/** What a browser has of a page once so much of its compressed form is there. */
function prefixOf(body: Buffer): Buffer {
  // `FLUSH` gives what there is, where the default is an error for what is missing.
  return brotliDecompressSync(body, { finishFlush: constants.BROTLI_OPERATION_FLUSH });
}

/** Where the last style sheet and the first element with one of the ids end, in bytes; `Infinity` where there is no such element. */
function endsIn(html: string, ids: ReadonlySet<string>): { styles: number; entry: number } {
  const open: boolean[] = [];
  let styles = 0;
  let entry = Number.POSITIVE_INFINITY;
  const parser = new Parser({
    onopentag: (_, { id }) => open.push(id !== undefined && ids.has(id)),
    onclosetag: (name) => {
      const end = parser.endIndex + 1;
      if (name === 'style') styles = end;
      if (open.pop()) entry = Math.min(entry, end);
    },
  });
  parser.end(html);
  const bytes = (end: number) => (Number.isFinite(end) ? Buffer.byteLength(html.slice(0, end)) : end);
  return { styles: bytes(styles), entry: bytes(entry) };
}
