/** Texts that a reader takes for the same. */

/** A text without what makes no difference to a reader: case, spaces, quotes, and the punctuation at its end. */
export function folded(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s‘’‚‛'“”„‟"`«»]+/g, ' ')
    .trim();
  let end = plain.length;
  while (end > 0 && '.,;:!?… '.includes(plain[end - 1] as string)) end--;
  return plain.slice(0, end);
}

/**
 * Each entry whose key an earlier one has, with that one.
 *
 * @param keyOf What two entries must not have in common.
 */
export function repeated<Entry>(entries: Entry[], keyOf: (entry: Entry) => string): { entry: Entry; first: Entry }[] {
  const firstByKey = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const first = firstByKey.get(keyOf(entry));
    if (first) return [{ entry, first }];
    firstByKey.set(keyOf(entry), entry);
    return [];
  });
}
