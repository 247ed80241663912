/** Phrases looked up in texts. */

/** A phrase, and the row of its table. */
interface Entry {
  row: number;
  phrase: string;
}

/** Rows of phrases by their first words, so that a text is asked for its own words, not for every phrase. */
const indexes = new WeakMap<object, Map<string, Entry[]>>();

function indexOf<Value>(rows: [Value, string[]][]): Map<string, Entry[]> {
  const known = indexes.get(rows);
  if (known) return known;
  const entries = rows.flatMap(([, phrases], row) => phrases.map((phrase) => ({ row, phrase })));
  const index = Map.groupBy(entries, ({ phrase }) => phrase.replace('=', '').split(' ', 1)[0] as string);
  indexes.set(rows, index);
  return index;
}

/** The phrases of rows that may stand in words. */
function* candidates<Value>(rows: [Value, string[]][], words: string): Generator<Entry> {
  const index = indexOf(rows);
  for (const word of new Set(words.split(' '))) yield* index.get(word) ?? [];
}

/** The place of the first match of `phrase` in words (as made by `plainWords`) with a space at both ends, at word boundaries. */
function find(padded: string, phrase: string): { start: number; end: number } | undefined {
  if (phrase.startsWith('='))
    return padded === ` ${phrase.slice(1)} ` ? { start: 0, end: padded.length - 1 } : undefined;
  let start = -1;
  let end = 0;
  for (const part of phrase.includes('…') ? phrase.split(' … ') : [phrase]) {
    const at = padded.indexOf(` ${part} `, end);
    if (at === -1) return undefined;
    if (start === -1) start = at;
    end = at + part.length + 1;
  }
  return { start, end };
}

/**
 * The first row of `[value, phrases]` of which `words` holds a phrase at word boundaries.
 *
 * @param options.whole Whether phrases count that must be all of `words`.
 */
export function lookUp<Value>(
  rows: [Value, string[]][],
  words: string,
  { whole = true }: { whole?: boolean } = {},
): Value | undefined {
  const padded = ` ${words} `;
  let first = rows.length;
  for (const { row, phrase } of candidates(rows, words)) {
    if (row < first && (whole || !phrase.startsWith('=')) && find(padded, phrase)) first = row;
  }
  return rows[first]?.[0];
}

/** The row of `[value, phrases]` a phrase of which stands first in `words`: "users and site owners" are users. */
export function firstOf<Value>(rows: [Value, string[]][], words: string): Value | undefined {
  const padded = ` ${words} `;
  let best: { row: number; start: number } | undefined;
  for (const { row, phrase } of candidates(rows, words)) {
    const start = find(padded, phrase)?.start;
    if (start === undefined || (best && start > best.start)) continue;
    if (!best || start < best.start || row < best.row) best = { row, start };
  }
  return best && rows[best.row]?.[0];
}

/** The words that are left of `words` without the phrases of `value`'s row that they hold, the longest taken out first. */
export function wordsBeside<Value>(rows: [Value, string[]][], value: Value, words: string): string[] {
  const phrases = [...candidates(rows, words)]
    .filter(({ row }) => rows[row]?.[0] === value)
    .map(({ phrase }) => phrase);
  let rest = words;
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    const found = find(` ${rest} `, phrase);
    if (found)
      rest = `${` ${rest} `.slice(0, found.start)} ${` ${rest} `.slice(found.end)}`.replaceAll(/ +/g, ' ').trim();
  }
  return rest.split(' ').filter(Boolean);
}
