/** The size of an article. */
import type { Excess } from './index.ts';

/** In bytes of UTF-8: a mebibyte. The longest articles of help sites have a twentieth. */
export const mostBytes = 1_048_576;

/** Whether a source is too long. */
export function size(source: string): Excess | undefined {
  const bytes = bytesOf(source);
  if (bytes <= mostBytes) return undefined;
  const reason = `Unexpected article of ${(bytes / mostBytes).toFixed(1)} MiB, expected at most 1 MiB; divide it into several`;
  return { reason, place: undefined };
}

/** The length in UTF-8, counted without encoding it. */
function bytesOf(source: string): number {
  let bytes = source.length;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    // A pair of surrogates is four bytes, two for each half.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
