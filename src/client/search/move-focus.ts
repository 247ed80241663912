/** The keys that lead through the results: arrows, Home and End. */

/**
 * Where a key leads from the element in focus, or `undefined` where the key keeps its usual meaning.
 *
 * @param from Index of the focused result, or -1 for the field.
 * @param count Number of results.
 * @returns Index of the result to focus, or -1 for the field.
 */
export function nextFocus(key: string, from: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return Math.min(from + 1, count - 1);
  if (from < 0) return undefined;
  if (key === 'ArrowUp') return from - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
