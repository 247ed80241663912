/** A sentence cut to the length of a title. */
import { withoutEnd } from '../../guide/index.ts';
import { plainWords, type WordTable } from '../words/index.ts';

/**
 * The longest good beginning of a sentence that fits into `limit` characters: all of it; else up to its first strong cut (a
 * colon, a dash, a comma, "by …ing", a subordinate clause); else up to its last weak one; else whole words and an ellipsis.
 */
export function shorten(sentence: string, limit: number, words: WordTable): string {
  const whole = bare(sentence);
  if (whole.length <= limit) return whole;
  const colon = whole.search(/:\s|;\s|(?<!\d)\s[–—-]\s|—/);
  const clause = colon > 0 && wordCount(whole.slice(0, colon)) >= 2 ? bare(whole.slice(0, colon)) : whole;
  if (clause.length <= limit) return clause;
  const starts = Array.from(clause.slice(0, limit + 1).matchAll(/\s+/g), (match) => ({
    at: match.index,
    next: clause.slice(match.index).trimStart(),
  }));
  const strong = starts.find(
    ({ at, next }) => isStrong(clause, at, next, words) && wordCount(clause.slice(0, at)) >= 3,
  );
  if (strong && strong.at <= limit) return withoutDangling(clause.slice(0, strong.at), words);
  const weak = starts.findLast(
    ({ at, next }) => at <= limit && isWeak(next, words) && wordCount(clause.slice(0, at)) >= 3,
  );
  if (weak) return withoutDangling(clause.slice(0, weak.at), words);
  const last = starts.findLast(({ at }) => at < limit);
  return `${bare(clause.slice(0, last ? last.at : limit - 1))}…`;
}

function isStrong(text: string, at: number, next: string, words: WordTable): boolean {
  if (text[at - 1] === ',' || next.startsWith('(')) return true;
  if (/^(by|either)\s/.test(next)) return /^either\s/.test(next) || /^by\s+\w+ing\b/.test(next);
  return words.cuts.strong.some((phrase) => next.startsWith(`${phrase} `));
}

function isWeak(next: string, words: WordTable): boolean {
  return words.cuts.weak.some((phrase) => next.startsWith(`${phrase} `));
}

function wordCount(text: string): number {
  const plain = plainWords(text);
  return plain ? plain.split(' ').length : 0;
}

/** "Raise the limit only | when…" → "Raise the limit". */
function withoutDangling(text: string, words: WordTable): string {
  const plain = bare(text);
  const last = plain.split(/\s+/).at(-1) ?? '';
  return words.cuts.dangling.includes(last.toLowerCase())
    ? withoutDangling(plain.slice(0, -last.length), words)
    : plain;
}

/** Without the punctuation and space at its ends. */
function bare(text: string): string {
  return withoutEnd(text.trim(), /[\s.,;:!?…–—-]/);
}
