/** How well a title answers a query: the reader who types a message out wants the entry of exactly that message. */
import { titleKey } from '../../../guide/title-key.ts';

/** Whether `title` is `query`, apart from case and white space. */
export function isTitle(title: string, query: string): boolean {
  return folded(title) === folded(query);
}

/** 0 for a title that is the query, 1 for one that is it apart from signs, 2 for one that begins with it, 3 for any other. */
export function titleRank(title: string, query: string): number {
  if (isTitle(title, query)) return 0;
  const key = titleKey(query);
  if (key === '' || !titleKey(title).startsWith(key)) return 3;
  return titleKey(title) === key ? 1 : 2;
}

function folded(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
