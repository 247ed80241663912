/** Whether two words are one word with a slip: of the finger, or of a machine that reads a picture. */

/** A shorter word is too easily another one. */
const shortest = 4;

/** Letters and digits that are taken for each other in pictures, each as one of them. */
const lookAlikes: [string, string][] = [
  ['0', 'o'],
  ['1', 'l'],
  ['i', 'l'],
  ['|', 'l'],
  ['5', 's'],
  ['8', 'b'],
  ['vv', 'w'],
  ['rn', 'm'],
  ['cl', 'd'],
];

/** A word with all letters that look alike as one letter: equal for `Gatevvay` and `Gateway`. */
export function asSeen(word: string): string {
  return lookAlikes.reduce((seen, [written, read]) => seen.replaceAll(written, read), word);
}

/**
 * Whether `word` is `known` with a slip: one letter wrong, missing, added or changed places; two in a word of eight letters and more.
 *
 * @param word In lower case, as `known`.
 */
export function isNearly(word: string, known: string): boolean {
  if (word === known) return true;
  if (known.length < shortest || Math.abs(word.length - known.length) > 2) return false;
  const most = known.length >= 8 ? 2 : 1;
  return slipsBetween(word, known, most) <= most || asSeen(word) === asSeen(known);
}

/** The optimal string alignment distance: the fewest letters added, left out, replaced, or swapped with their neighbour; above `most`, `most + 1`. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, beforeLast[column - 2]! + 1);
      }
      current.push(least);
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}
