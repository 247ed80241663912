/** What search engines and shared links say of a page. */
import { withoutEnd } from '../../guide/index.ts';

/** As much as search engines show, in characters. */
const longest = 160;

/** A text on one line, cut at a word's end with an ellipsis where it is too long to be shown. */
export function description(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const head = line.slice(0, longest);
  const end = head.lastIndexOf(' ');
  return `${withoutEnd(end > longest / 2 ? head.slice(0, end) : head.slice(0, -1), /[\s.,;:]/)}…`;
}

/** The description of an entry by its text: without its title, where the text begins with it and goes on. */
export function entryDescription(title: string, text: string): string {
  const rest = text.startsWith(title) ? text.slice(title.length).replace(/^[\s.:]+/, '') : text;
  return description(rest || title);
}
