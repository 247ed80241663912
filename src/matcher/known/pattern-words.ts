/** The words by which a text of an author's is known again, without those that differ each time. */
import { findCodes } from '../facts/codes.ts';
import { listWords } from '../words/read-words.ts';
import { readText } from '../words/reading.ts';

/**
 * The words of a message, in order. Left out is what stands for something else in every paste: addresses, paths, hosts of examples, and
 * numbers other than a status or a code.
 *
 * @param keepNumbers For a heading, where an author writes no number in vain.
 */
export function patternWords(message: string, keepNumbers: boolean): string[] {
  const lasting = message
    .split(/\s/)
    .filter((piece) => !variesEachTime(piece))
    .join(' ');
  const words = listWords(lasting);
  const codes = new Set(findCodes(readText(lasting)).map(({ key }) => key));
  const isKept = (word: string, index: number) =>
    keepNumbers ||
    !/^[0-9]+$/.test(word) ||
    codes.has(word) ||
    isStatusWord(word) ||
    isStatusWord(words[index - 1] ?? '');
  // A number with its unit is another one each time.
  return words.filter((word, index) => isKept(word, index) && !/^[0-9]+[a-z]{1,2}$/.test(word));
}

/** Whether a word of a pattern is a number that only a status can be. */
export function isStatusWord(word: string): boolean {
  return /^[45][0-9][0-9]$/.test(word);
}

function variesEachTime(piece: string): boolean {
  const bare = piece.replace(/^["'(<[=]+/, '');
  if (bare.includes(':/') || /^\/[a-z0-9_.-]/i.test(bare) || /^[a-z]:\\/i.test(bare)) return true;
  if (/^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}/.test(bare)) return true;
  const labels = bare.toLowerCase().split(/[.:/,;'"]/);
  return labels.length > 1 && labels.includes('example');
}
