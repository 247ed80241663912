/** What help sites put round an article. */
import { plainWords, type WordTable } from '../words/index.ts';

/** A longer line, in characters, is a sentence of the article. */
const longestLine = 80;

/** Whether a line is the page's, not the article's: "Was this page helpful?". */
export function isFurniture(text: string, words: WordTable): boolean {
  return matches(text, words.furniture) || isTrailer(text, words);
}

/** How many words a part of a breadcrumb has at most. */
const longestCrumb = 8;

/** Whether a line says where in a site the page is: "Home > Cards > Problems with your card". */
export function isBreadcrumb(text: string): boolean {
  const parts = text.split(/ [>›»] /);
  return (
    parts.length > 1 &&
    parts.every((part) => part !== '' && part.split(' ').length <= longestCrumb) &&
    !/[.?!]$/.test(text)
  );
}

/** Whether a line heads a part of the page that is none of the article: "Related articles", "Contents". */
export function isTrailer(text: string, words: WordTable): boolean {
  return matches(text, words.trailers);
}

/** Whether a line begins or ends with one of the phrases; `=` before one stands for the whole line. */
function matches(text: string, phrases: string[]): boolean {
  const plain = plainWords(text);
  if (plain.length >= longestLine) return false;
  return phrases.some((phrase) =>
    phrase.startsWith('=')
      ? plain === phrase.slice(1)
      : plain === phrase || plain.startsWith(`${phrase} `) || plain.endsWith(` ${phrase}`),
  );
}
