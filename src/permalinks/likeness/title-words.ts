/** What two titles say, word by word: whether they name one thing to do, the one more exactly, or two. */
import { slipApart } from './slip.ts';
import { plain, stems } from './stems.ts';
import { canonicalStem, onlyJoins, turnsMeaning } from './synonyms.ts';

/**
 * How two titles stand to each other: `one` where their words say the same, `narrower` where one has all words of the other and more,
 * `other` where each has words of its own, or what comes or goes may turn the meaning.
 */
export type Relation = 'one' | 'narrower' | 'other';

/** The relation of two titles. Words that only join, order, inflection, a slip of the pen and a version of three numbers do not matter. */
export function titleRelation(a: string, b: string): Relation {
  const [onlyA, onlyB] = difference(titleWords(a), titleWords(b));
  if (onlyA.length === 0 && onlyB.length === 0) return 'one';
  if (onlyA.length > 0 && onlyB.length > 0) return 'other';
  const more = onlyA.length > 0 ? onlyA : onlyB;
  return more.some((word) => turnsMeaning(word) || /\p{N}/u.test(word)) || hasName(more, onlyA.length > 0 ? a : b)
    ? 'other'
    : 'narrower';
}

/** Whether two titles each have a number that the other has not: a code, a port, a model. */
export function numbersDiffer(a: string, b: string): boolean {
  const hasNumber = (words: string[]) => words.some((word) => /\p{N}/u.test(word));
  return difference(titleWords(a), titleWords(b)).every(hasNumber);
}

/** Whether one title says all that another says: of a step made of two, it says all that each said. */
export function includesTitle(whole: string, part: string): boolean {
  const words = titleWords(part);
  return words.length > 0 && difference(words, titleWords(whole))[0].length === 0;
}

/** The words of a title that tell what it is about, each in one form for all that say the same. */
function titleWords(title: string): string[] {
  const withoutVersions = title.replaceAll(/(?<![\d.])\d{1,5}\.\d{1,5}\.\d{1,5}(?![\d.])/g, ' ');
  return stems(withoutVersions)
    .map(canonicalStem)
    .filter((stem) => !onlyJoins(stem));
}

/** The words that only one of two lists has, as often as it has them more. */
function difference(a: readonly string[], b: readonly string[]): [string[], string[]] {
  const onlyB = [...b];
  const onlyA = a.filter((word) => {
    const at = onlyB.findIndex((other) => other === word || slipApart(word, other));
    if (at !== -1) onlyB.splice(at, 1);
    return at === -1;
  });
  return [onlyA, onlyB];
}

/** Whether one of these words is written as a name in its title: with a capital after the first word, or with capitals or signs inside. */
function hasName(words: readonly string[], title: string): boolean {
  const named = title
    .trim()
    .split(/\s+/)
    .filter(
      (word, index) =>
        (index > 0 && /^\P{L}*\p{Lu}/u.test(word)) || /\p{L}[-_./]\p{L}|\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(word),
    );
  const stemsOfNames = new Set(stems(plain(named.join(' '))));
  return words.some((word) => stemsOfNames.has(word));
}
