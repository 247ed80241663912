/** The hash by which fingerprints and step codes are made. It may never change: both are kept for good. */

/**
 * A hash of 53 bits: cyrb53 (public domain, by bryc), two lanes of multiplications over UTF-16 units. Not against forgery: whoever
 * writes the articles may write the ids as well.
 *
 * @returns A whole number from 0 to 2^53 - 1.
 */
export function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
