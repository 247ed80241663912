/** English gerunds to the base form of their verbs. */
import type { WordTable } from '../words/index.ts';

/**
 * The base form of a gerund of a verb that instructions begin with; `undefined` for any other word.
 *
 * @example gerundToBase('resetting', en) // 'reset'
 */
export function gerundToBase(word: string, words: WordTable): string | undefined {
  if (!word.endsWith('ing')) return undefined;
  const stem = word.slice(0, -3);
  const single = /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return [stem, `${stem}e`, single].find((form) => words.imperatives.includes(form));
}
