/** The name of a status in a text, with the slips that people and cameras make. */
import { isNearly } from '../words/likeness.ts';
import type { Reading } from '../words/reading.ts';
import { reasons } from './reasons.ts';

/** More signs than these between the words of a name, and they do not belong together. */
const mostBetween = 12;

/**
 * Whether the name of `status` begins at word `index`.
 *
 * @returns The number of its last word, or undefined.
 */
export function reasonAt(reading: Reading, index: number, status: string): number | undefined {
  for (const reason of reasons) {
    const last = reason.status === status ? phraseAt(reading, index, reason.words) : undefined;
    if (last !== undefined) return last;
  }
  return undefined;
}

/** Whether the words of a phrase follow each other from word `index` on, joined or apart; one slip in each is forgiven. */
export function phraseAt(reading: Reading, index: number, phrase: string[]): number | undefined {
  if (reading.before(index).length > mostBetween) return undefined;
  const whole = reading.word(index).replaceAll('_', '');
  const joined = phrase.join('');
  if (whole === joined || (whole.length > 7 && isNearly(whole, joined))) return reading.lastPart(index);
  for (let step = 0; step < phrase.length; step += 1) {
    const word = reading.word(index + step);
    if (step > 0 && !/^[\s\-_:,"'<>/()*.]{0,4}$/.test(reading.before(index + step))) return undefined;
    if (word !== phrase[step] && !isNearly(word, phrase[step]!)) return undefined;
  }
  return index + phrase.length - 1;
}
