/** Titles, and how like two are. */
import { folded } from './plain.ts';
import { stemHash } from './sketch.ts';
import { stems } from './stems.ts';

/** A title as it is compared by its letters and stems; made once, for it is compared with many. */
export interface TitleParts {
  stems: ReadonlyMap<string, number>;
  /** Every three characters that stand side by side. */
  threes: ReadonlySet<string>;
}

/** A title without capitals, and what only ends or quotes it: two that differ in these alone are the same. */
export function titleKey(title: string): string {
  const key = folded(title)
    .replaceAll(/["'“”„‘’«»`*_]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return key.replace(/(?<=[^.:;,!?\s])[.:;,!?]{1,3}$/, '') || key;
}

/** The parts by which `titleLikeness` compares a title. */
export function titleParts(title: string): TitleParts {
  const text = ` ${titleKey(title)} `;
  return {
    stems: new Map(stems(title).map((stem) => [stem, stemHash(stem)])),
    threes: new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3))),
  };
}

/**
 * How like two titles are: by their stems, or by their letters where that is more, so that a slip of the pen counts little.
 *
 * @param weight How much a stem's hash tells.
 * @returns 0 to 1.
 */
export function titleLikeness(a: TitleParts, b: TitleParts, weight: (hash: number) => number): number {
  let shared = 0;
  let all = 0;
  for (const [stem, hash] of a.stems) {
    all += weight(hash);
    if (b.stems.has(stem)) shared += weight(hash);
  }
  for (const hash of b.stems.values()) all += weight(hash);
  let same = 0;
  for (const three of a.threes) if (b.threes.has(three)) same++;
  const letters = a.threes.size + b.threes.size;
  return Math.max(all === 0 ? 0 : (2 * shared) / all, letters === 0 ? 0 : (2 * same) / letters);
}
