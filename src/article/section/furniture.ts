/** What help sites put round an article. */
import { plainWords, type WordTable } from '../words/index.ts';

/** Whether a line is the page's, not the article's: "Was this page helpful?". */
export function isFurniture(text: string, words: WordTable): boolean {
  return begins(text, words.furniture) || isTrailer(text, words);
}

/** Whether a line heads a part of the page that reaches to the next heading: "Related articles". */
export function isTrailer(text: string, words: WordTable): boolean {
  return begins(text, words.trailers);
}

function begins(text: string, phrases: string[]): boolean {
  const plain = plainWords(text);
  return plain.length < 80 && phrases.some((phrase) => plain === phrase || plain.startsWith(`${phrase} `));
}
