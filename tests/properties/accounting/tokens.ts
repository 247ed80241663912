/** Words as the accounts count them. */

/** The words and numbers of a text in their order, in small letters. */
export function tokens(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** Those of `wanted`, each as often as it stands there, that `found` has too few of. */
export function missing(wanted: string[], found: string[]): string[] {
  const counts = new Map<string, number>();
  for (const token of found) counts.set(token, (counts.get(token) ?? 0) + 1);
  return wanted.filter((token) => {
    const left = counts.get(token) ?? 0;
    counts.set(token, left - 1);
    return left <= 0;
  });
}
