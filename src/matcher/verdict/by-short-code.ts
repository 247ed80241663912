/** The entry that a short code in a text points to. */
import type { Code } from '../facts/codes.ts';
import { lettersOf } from '../facts/short-codes.ts';
import { type Found, guideOf } from '../known/find-entries.ts';
import { listWords } from '../words/read-words.ts';
import type { Reading } from '../words/reading.ts';
import { hashWord } from '../words/word-hash.ts';
import { isCue, shortCertainty } from './short-certainty.ts';

/** How much less sure a code is that several guides have, where the text tells of none of them. */
const shared = 0.6;

/** Shorter words of a title stand everywhere. */
const shortestTitleWord = 4;

/** No letters of a code. */
const wordOfSentence = /^\p{L}{3}/u;

/** An entry, and how surely it is the one. */
export interface Pointed {
  found: Found;
  /** From 0 to 1. */
  score: number;
}

/** Of several entries with a code, that of which other words are there, of the guide whose title is; undefined where the code says nothing. */
export function byShortCode(all: readonly Found[], reading: Reading): Pointed | undefined {
  const hashes = new Set(reading.words.hash.subarray(0, reading.words.length));
  const known = all.flatMap((found) => {
    const code = found.shortCode;
    if (!code) return [];
    const titled = titleWords(found, hashes);
    const told = (isTold(found) ? found.rank : 0) + titled;
    return [{ found, key: code.key, told, score: shortCertainty(reading, code, titled > 0) }];
  });
  known.sort((a, b) => b.told - a.told || b.score - a.score || b.found.rank - a.found.rank);
  const [first, ...others] = known;
  if (!first || first.score === 0) return undefined;
  const isShared = others.some(
    ({ found, key, told }) => key === first.key && told >= first.told && guideOf(found).id !== guideOf(first.found).id,
  );
  return { found: first.found, score: first.score * (isShared ? shared : 1) };
}

/** Whether a text has another code than the entry's in its place: `E16` for `E15`. */
export function hasNeighbour({ entry, code, shortCode }: Found, shortCodes: readonly Code[]): boolean {
  if (code || shortCode || !entry.shortCodes) return false;
  const letters = new Set(entry.shortCodes.map(lettersOf));
  return shortCodes.some(({ key }) => letters.has(lettersOf(key)));
}

/** Whether words of an entry's message stand in the text, besides the letters and numbers of its code. */
export function isTold({ sightings, open: { words } }: Found): boolean {
  return sightings.some(({ hits }) => hits.some((word) => wordOfSentence.test(words[word]!) && !isCue(words[word]!)));
}

function titleWords(found: Found, hashes: ReadonlySet<number>): number {
  const words = new Set(
    listWords(guideOf(found).title).filter((word) => word.length >= shortestTitleWord && !isCue(word)),
  );
  return [...words].filter((word) => hashes.has(hashWord(word))).length;
}
