/** What is too large, too deep or too dense to be an article: refused before any reader sees it. */
import { depth } from './depth.ts';
import { linesOf } from './lines.ts';
import { markup } from './markup.ts';
import { size } from './size.ts';
import { tags } from './tags.ts';

/** Why an article is refused, and where. */
export interface Excess {
  reason: string;
  place: { line: number; column: number } | undefined;
}

/**
 * What of an article's source is beyond all limits; undefined for every ordinary article. Takes time linear in its length.
 *
 * @param format The ending of the article's file, such as `.md`.
 */
export function excess(source: string, format: string): Excess | undefined {
  const tooLong = size(source);
  if (tooLong) return tooLong;
  if (format === '.html' || format === '.htm') return tags(source);
  const lines = linesOf(source, format === '.md');
  return depth(lines) ?? (format === '.md' ? markup(lines) : undefined);
}
