/** The word of a text that a mistyped word may mean. */

/** Shorter words are too like each other. */
const shortest = 4;

/** From this length on, two slips are forgiven. */
const long = 8;

/**
 * The one of `words` that is at most one slip (two from eight letters on) away from `word`: a letter too many, too few, another or two swapped.
 * Of several the nearest, then the first; `undefined` where there is none. A word with a digit is a code, and means nothing else.
 *
 * @param words In lower case, as `word` is.
 * @example nearestWord(['bad', 'gateway'], 'gatway') // 'gateway'
 */
export function nearestWord(words: readonly string[], word: string): string | undefined {
  if (word.length < shortest || /[^\p{L}'’-]/u.test(word)) return undefined;
  let nearest: string | undefined;
  let fewest = word.length < long ? 1 : 2;
  for (const other of words) {
    if (other.length < shortest || Math.abs(other.length - word.length) > fewest) continue;
    const slips = slipsBetween(other, word);
    if (slips > fewest) continue;
    nearest = other;
    fewest = slips - 1;
  }
  return nearest;
}

/** The optimal string alignment distance: the fewest letters added, left out, replaced, or swapped with their neighbour. */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min(last[column]! + 1, line[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        slips = Math.min(slips, before[column - 2]! + 1);
      line.push(slips);
    }
    before = last;
    last = line;
  }
  return last[b.length]!;
}
