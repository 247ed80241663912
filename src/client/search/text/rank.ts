/** How well what an entry is called answers a query: the reader who types a message out wants the entry of exactly that message. */
import { titleKey } from '../../../guide/title-key.ts';
import { showsWord } from './index/shows-word.ts';
import type { Entry } from './result.ts';

/** The rank of an entry whose title and maker say nothing of the query. */
export const unranked = 4;

/** Shorter words, such as "is" and "my", need not stand in a title. */
const shortest = 3;

/** What a word counts of which only the beginning stands in a title, against one that stands there whole. */
const partly = 0.9;

/** Whether `title` is `query`, apart from case and white space. */
export function isTitle(title: string, query: string): boolean {
  return folded(title) === folded(query);
}

/**
 * How far what an entry is called is from what a query says: 0 for a title that is the query, 1 for one that is it apart from signs and for an entry whose id it is, 2 for one that
 * begins with it; else from 3 for one that holds all its words, those of who shows the entry included, to `unranked` for one that holds none.
 *
 * @param words The query's words that the index holds.
 */
export function rank(
  { id, by, result: { title } }: Pick<Entry, 'id' | 'by' | 'result'>,
  query: string,
  words: readonly string[],
): number {
  if (isTitle(title, query)) return 0;
  const key = titleKey(query);
  const begins = key !== '' && titleKey(title).startsWith(key);
  if ((begins && titleKey(title) === key) || isTitle(id, query)) return 1;
  const telling = words.filter(({ length }) => length >= shortest);
  // One word says the same wherever it stands in a title.
  if (begins && telling.length !== 1) return 2;
  const name = `${title} ${by}`;
  const held = telling.reduce((sum, word) => sum + (holdsWord(name, word) ? 1 : showsWord(name, word) ? partly : 0), 0);
  if (begins && held === 0) return 2;
  return held === 0 ? unranked : unranked - held / telling.length;
}

function holdsWord(text: string, word: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(word);
}

function folded(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
