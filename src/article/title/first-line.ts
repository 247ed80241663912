/** The title of an entry that has no head to take one from. */
import type { WordTable } from '../words/index.ts';
import { shorten } from './shorten.ts';

/** The first line of an entry's text, cut to `limit` characters; signs alone stay as they are. */
export function firstLine(text: string, limit: number, words: WordTable): string {
  const [line = ''] = text.trimStart().split('\n', 1);
  return shorten(line, limit, words) || line.trim().slice(0, limit);
}
