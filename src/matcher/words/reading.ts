/** A text as it is read: its words, and what stands between them. */
import { readWords, type Words } from './read-words.ts';

/** Give the words of one text by their number; outside of the text there are empty ones. */
export interface Reading {
  text: string;
  words: Words;
  /** The word as written, in lower case. */
  word(index: number): string;
  /** The number of the last part of a word, or its own if it has no parts. */
  lastPart(index: number): number;
  /** What stands between a word and the one before it; the beginning of the text for the first word. */
  before(index: number): string;
}

/** More than this between two words is not looked at. */
const longestGap = 24;

/** Reads a text, whole words and their parts. */
export function readText(text: string): Reading {
  const words = readWords(text, true);
  const { start, end } = words;
  return {
    text,
    words,
    word: (index) =>
      index < 0 || index >= words.length ? '' : text.slice(start[index], end[index]).slice(0, 64).toLowerCase(),
    lastPart(index) {
      let last = index;
      while (last + 1 < words.length && start[last + 1]! < end[index]!) last += 1;
      return last;
    },
    before(index) {
      const from = index > 0 ? end[index - 1]! : 0;
      const to = index < words.length ? start[index]! : text.length;
      const gap =
        to - from > longestGap
          ? text.slice(from, from + 12) + text.slice(to - 12, to)
          : text.slice(from, Math.max(from, to));
      return /[%&\\]/.test(gap) ? gap.replace(/%20|&nbsp;|\\t/g, ' ').replace(/\\[nr]/g, '\n') : gap;
    },
  };
}
