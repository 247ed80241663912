/** The word of a text that a mistyped word may mean. */

/** Shorter words are too like each other. */
const shortest = 4;

/** From this length on, two slips are forgiven. */
const long = 8;

/**
 * The word of `text` that is at most one slip (two from eight letters on) away from `word`: a letter too many, too few, another or two swapped.
 * Of several the nearest, then the most frequent; `undefined` where there is none. A word with a digit is a code, and means nothing else.
 *
 * @param word In lower case.
 * @example nearestWord('Bad Gateway', 'gatway') // 'gateway'
 */
export function nearestWord(text: string, word: string): string | undefined {
  if (word.length < shortest || /[^\p{L}'’-]/u.test(word)) return undefined;
  const most = word.length < long ? 1 : 2;
  const counts = new Map<string, number>();
  for (const other of text.toLowerCase().split(/[^\p{L}]+/u)) counts.set(other, (counts.get(other) ?? 0) + 1);
  let best: { word: string; slips: number; count: number } | undefined;
  for (const [other, count] of counts) {
    if (other.length < shortest || Math.abs(other.length - word.length) > most) continue;
    const slips = slipsBetween(other, word);
    if (slips > most || (best && (slips > best.slips || (slips === best.slips && count <= best.count)))) continue;
    best = { word: other, slips, count };
  }
  return best?.word;
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
