/** The words by which a text of an author's is known again, without those that differ each time. */
import { listWords } from '../words/read-words.ts';

/**
 * The words of a message, in order. Left out is what stands for something else in every paste: addresses, paths, hosts of examples, and
 * numbers other than a status.
 *
 * @param keepNumbers For a heading, where an author writes no number in vain.
 */
export function patternWords(message: string, keepNumbers: boolean): string[] {
  const lasting = message
    .split(/\s/)
    .filter((piece) => !variesEachTime(piece))
    .join(' ');
  const words = listWords(lasting);
  const isKept = (word: string, index: number) =>
    keepNumbers || !/^[0-9]+$/.test(word) || isStatusWord(word) || isStatusWord(words[index - 1] ?? '');
  return words.filter(isKept);
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
