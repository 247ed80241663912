/** Titles, and how like two are. */

import { stemHash } from './sketch.ts';
import { plain, stems } from './stems.ts';

/** A title without capitals, accents and signs: two that differ in these alone are the same. */
export function titleKey(title: string): string {
  const words = plain(title).match(/[\p{L}\p{N}]+/gu);
  return words ? words.join(' ') : title.trim();
}

/**
 * How like two titles are: by their stems, or by their letters where that is more, so that a slip of the pen counts little.
 *
 * @param weight How much a stem's hash tells.
 * @returns 0 to 1.
 */
export function titleLikeness(a: string, b: string, weight: (hash: number) => number): number {
  const [stemsA, stemsB] = [new Set(stems(a)), new Set(stems(b))];
  const byStems = dice(stemsA, stemsB, (stem) => weight(stemHash(stem)));
  return Math.max(
    byStems,
    dice(threes(a), threes(b), () => 1),
  );
}

/** Every three characters that stand side by side in a title. */
function threes(title: string): Set<string> {
  const text = ` ${titleKey(title)} `;
  return new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3)));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (item: string) => number): number {
  let shared = 0;
  let all = 0;
  for (const item of a) {
    all += weight(item);
    if (b.has(item)) shared += weight(item);
  }
  for (const item of b) all += weight(item);
  return all === 0 ? 0 : (2 * shared) / all;
}
