/** What is too large or too deep to be an article: refused before any reader sees it. */
import { size } from './size.ts';

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
export function excess(source: string, _format: string): Excess | undefined {
  return size(source);
}
