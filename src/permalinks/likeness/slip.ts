/** Slips of the pen. */

/** Shorter words are other words when a letter is another: `form`, `from`. */
const shortest = 6;

/** Whether two stems of the same beginning differ in one letter that is missing, added, another, or in two that changed places. */
export function slipApart(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) < shortest || a[0] !== b[0] || /\p{N}/u.test(a + b)) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [middleA, middleB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (middleA.length + middleB.length <= 2 && middleA.length <= 1 && middleB.length <= 1) return true;
  return middleA.length === 2 && middleA[0] === middleB[1] && middleA[1] === middleB[0] && middleB.length === 2;
}
