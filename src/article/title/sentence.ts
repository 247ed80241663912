/** Where sentences end. */
import type { WordTable } from '../words/index.ts';

/**
 * The first sentence of a text, with its closing punctuation. It ends at `.`, `!` or `?` before a space, unless that closes an
 * abbreviation or a number that text in lower case follows.
 */
export function firstSentence(text: string, words: WordTable): string {
  return text.slice(0, endOfSentence(text, 0, words));
}

/** The sentences of a text, each trimmed. */
export function sentences(text: string, words: WordTable): string[] {
  const list: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfSentence(text, start, words);
    list.push(text.slice(start, end).trim());
    start = end;
  }
  return list.filter(Boolean);
}

function endOfSentence(text: string, from: number, words: WordTable): number {
  for (const match of text.slice(from).matchAll(/[.!?…]+["'”’)]*|\n/g)) {
    const at = from + match.index;
    if (match[0] === '\n') return at + 1;
    const end = at + match[0].length;
    if (end < text.length && !/\s/.test(text[end] as string)) continue;
    const word =
      text
        .slice(Math.max(from, at - 12), at)
        .split(/\s/)
        .at(-1)
        ?.toLowerCase() ?? '';
    const next = text.slice(end, end + 3).trimStart()[0] ?? '';
    if (words.abbreviations.includes(word.replace(/^[("'“]+/, ''))) continue;
    if (/^\d+$/.test(word) && /\p{Ll}/u.test(next)) continue;
    // `S.M.A.R.T. test`
    if (/\.\p{L}$/u.test(word) && /\p{Ll}/u.test(next)) continue;
    return end;
  }
  return text.length;
}
