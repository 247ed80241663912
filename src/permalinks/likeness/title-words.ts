/** What two titles say, word by word: whether they name one thing to do, the one more exactly, or two. */
import { folded } from './plain.ts';
import { canonicalWord, isOneWord, onlyJoins, turnsMeaning } from './words.ts';

/**
 * How two titles stand to each other: `one` where their words say the same, `narrower` where one has all words of the other and more,
 * `other` where each has words of its own, their order is another, or what comes or goes may turn the meaning.
 */
export type Relation = 'one' | 'narrower' | 'other';

/** The relation of two titles. Words that only join, and inflection, do not matter. */
export function titleRelation(a: string, b: string): Relation {
  const [wordsA, wordsB] = [titleWords(a), titleWords(b)];
  const [onlyA, onlyB] = difference(wordsA, wordsB);
  if (onlyA.length > 0 && onlyB.length > 0) return 'other';
  const [fewer, more, title] = onlyA.length > 0 ? [wordsB, wordsA, a] : [wordsA, wordsB, b];
  // From A to B is not from B to A.
  if (!isInOrder(fewer, more)) return 'other';
  const added = onlyA.length > 0 ? onlyA : onlyB;
  if (added.length === 0) return 'one';
  return added.some((word) => turnsMeaning(word) || hasNumber(word)) || hasName(added, title) ? 'other' : 'narrower';
}

/**
 * The words by which one of two titles says more than the other.
 *
 * @param a The title of which the words are wanted, if it is the longer one.
 */
export function wordsAdded(a: string, b: string): string[] {
  return difference(titleWords(a), titleWords(b))[0];
}

/** Whether two titles each have a number that the other has not: a code, a port, a model. */
export function numbersDiffer(a: string, b: string): boolean {
  return difference(titleWords(a), titleWords(b)).every((words) => words.some(hasNumber));
}

/** Whether one title says all that another says: of a step made of two, it says all that each said. */
export function includesTitle(whole: string, part: string): boolean {
  const words = titleWords(part);
  return words.length > 0 && difference(words, titleWords(whole))[0].length === 0;
}

/** The words of a title that tell what it is about, each in one form for all that say the same; signs that make a name (C#, -7) stay. */
function titleWords(title: string): string[] {
  return folded(title)
    .split(/\s+/)
    .flatMap(wordsOf)
    .map(canonicalWord)
    .filter((word) => !onlyJoins(word));
}

/** The words of what stands between two blanks; a sign before a number belongs to it. */
function wordsOf(token: string): string[] {
  const words = token.match(/[\p{L}\p{N}\p{M}]+[+#]{0,2}/gu) ?? [];
  return words.map((word, index) => (index === 0 && /^[-−]\p{N}/u.test(token) ? `-${word}` : word));
}

/** The words that only one of two lists has, as often as it has them more. */
function difference(a: readonly string[], b: readonly string[]): [string[], string[]] {
  const onlyB = [...b];
  const onlyA = a.filter((word) => {
    const at = onlyB.findIndex((other) => saysSame(word, other));
    if (at !== -1) onlyB.splice(at, 1);
    return at === -1;
  });
  return [onlyA, onlyB];
}

/** Whether all words of the one stand in the other in their order; where something is switched may stand anywhere. */
function isInOrder(fewer: readonly string[], more: readonly string[]): boolean {
  const rest = more.filter((word) => !turnsMeaning(word));
  let at = 0;
  return fewer
    .filter((word) => !turnsMeaning(word))
    .every((word) => {
      while (at < rest.length && !saysSame(word, rest[at] as string)) at++;
      return at++ < rest.length;
    });
}

function saysSame(a: string, b: string): boolean {
  return a === b || (!hasNumber(a + b) && isOneWord(a, b));
}

function hasNumber(word: string): boolean {
  return /\p{N}/u.test(word);
}

/** Whether one of these words is written as a name in its title: with a capital after the first word, or with capitals or signs inside. */
function hasName(words: readonly string[], title: string): boolean {
  const named = title
    .trim()
    .split(/\s+/)
    .filter(
      (word, index) => (index > 0 && /^\P{L}*\p{Lu}/u.test(word)) || /\p{L}[-_./+#]|\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(word),
    );
  const namedWords = new Set(titleWords(named.join(' ')));
  return words.some((word) => namedWords.has(word));
}
