/** Which single lines of a plain text are headings. */
import { areCaptions } from '../section/caption.ts';
import { namesAudienceOnly, namesKindOnly } from '../section/names.ts';
import { asks } from '../title/asks.ts';
import { hasCounter, isOnlyCounter, questionMarkLength } from '../title/numbering.ts';
import { lookUp, plainWords, type WordTable, wordsBeside } from '../words/index.ts';

/** A longer line is a sentence. */
const maximumWords = 14;

/** Words that a line with a section's words may have and still be its heading. */
const maximumWordsOfKind = 10;

/** Words that a line may have that only names a topic, and from how many on it must be neither sentence nor caption. */
const maximumWordsOfTopic = 6;
const maximumWordsOfBareTopic = 4;

/** Words that a line may have that counts an entry. */
const maximumWordsOfCounted = 60;

/** What stands behind a line. */
export type Following = 'list' | 'text' | 'nothing';

/**
 * Whether a line that stands alone is a heading: all capitals, title case, a question, a few words of which a section's kind
 * is one, or a few words with content after them. Not a sentence, a remark (`Note:`) or a line that leads into a list.
 */
export function isHeadingLine(text: string, words: WordTable, following: Following): boolean {
  if ((/[.,;!…]$/.test(text) && !asks(text)) || text.length > 100) return false;
  const bare = /[:?？؟]$/.test(text) ? text.slice(0, -1).trimEnd() : text;
  const list = bare.split(/\s+/);
  if (list.length > maximumWords || !/\p{L}/u.test(bare)) return false;
  const plain = plainWords(bare);
  if (words.remarks.includes(plain)) return false;
  if (asks(text)) return true;
  if (isAudience(plain, words) || (list.length <= maximumWordsOfBareTopic && words.proseHeadings.includes(plain)))
    return true;
  if (isAllCapitals(list)) return true;
  if (text.endsWith(':') && words.leadIns.includes(plainWords(list[0] ?? ''))) return false;
  const kind = list.length <= maximumWordsOfKind ? lookUp(words.kinds, plain) : undefined;
  const beside = kind ? wordsBeside(words.kinds, kind, plain) : [];
  const [asked = ''] = plain.split(' ');
  const isSaid = (word: string) => words.finite.includes(word) && !bare.includes(word.toUpperCase());
  const namesKind = kind !== undefined && !beside.some((word) => word !== asked && isSaid(word));
  if (
    kind &&
    (isForAudience(beside, words) || beside.every((word) => words.kindFillers.includes(word) || /\d/.test(word)))
  )
    return true;
  if (isTitleCase(list, words)) return true;
  if (!/^[\p{Lu}\p{N}]/u.test(bare)) return false;
  if (namesKind) return true;
  if (text.endsWith(':') || !/^\p{Lu}/u.test(bare) || /[\d_:/\\=<>|]/.test(bare)) return false;
  const isLong = list.length > maximumWordsOfBareTopic;
  if (isLong && words.determiners.includes(asked)) return false;
  if (isLong && (list.some((word) => words.finite.includes(word.toLowerCase())) || areCaptions([text], words)))
    return false;
  return following === 'list'
    ? list.length <= maximumWordsOfKind
    : following === 'text' && list.length <= maximumWordsOfTopic;
}

/** Whether a line counts an entry, `Step 1: …` or `Q: …`, and is not a whole paragraph. */
export function isCountedLine(text: string, words: WordTable): boolean {
  const counts = hasCounter(text, words) || isOnlyCounter(text, words) || questionMarkLength(text, words) > 0;
  return counts && text.split(' ').length <= maximumWordsOfCounted;
}

/** Whether a line that its author ended is a heading although text stands right under it: capitals, a question, a section's words. */
export function isHeadingAbove(text: string, words: WordTable): boolean {
  const list = text.split(/\s+/);
  if ((/[.,;:!…]$/.test(text) && !asks(text)) || list.length > maximumWordsOfKind) return false;
  const plain = plainWords(text);
  if (words.remarks.includes(plain)) return false;
  const kind = lookUp(words.kinds, plain);
  const beside = kind ? wordsBeside(words.kinds, kind, plain) : [];
  const namesKind = kind !== undefined && /^\p{Lu}/u.test(text) && !beside.some((word) => words.finite.includes(word));
  if (asks(text)) return list.length > 1;
  // One word in capitals may be a code with its description.
  const isKnown = words.proseHeadings.includes(plain) || kind !== undefined;
  return (isAllCapitals(list) && (list.length > 1 || isKnown)) || namesKind;
}

/** Whether a line before a colon only names a kind of section, or is all capitals: text may stand right under it. */
export function isKindLine(text: string, words: WordTable): boolean {
  if (!text.endsWith(':')) return false;
  const bare = text.slice(0, -1).trim();
  const plain = plainWords(bare);
  if (words.remarks.includes(plain)) return isAllCapitals([bare]) && !bare.includes(' ');
  const kind = lookUp(words.kinds, plain);
  if (kind && namesKindOnly(plain, kind, words)) return true;
  return isAllCapitals(bare.split(/\s+/));
}

/** What stands beside a kind's words, where it only says for whom: "How to fix it | if you run the server". */
function isForAudience(beside: string[], words: WordTable): boolean {
  const plain = beside.join(' ');
  const side = lookUp(words.audiences, plain);
  const rest = side ? wordsBeside(words.audiences, side, plain) : beside;
  return (
    side !== undefined && rest.every((word) => words.audienceFillers.includes(word) || words.kindFillers.includes(word))
  );
}

/** "If you run the server": whom what follows is for, and nothing else. */
function isAudience(plain: string, words: WordTable): boolean {
  const side = lookUp(words.audiences, plain);
  return side !== undefined && namesAudienceOnly(plain, side, words);
}

function isAllCapitals(list: string[]): boolean {
  const text = list.join(' ');
  return list.length > 1
    ? !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text) && !/[_\d]/.test(text)
    : /^\p{Lu}{3,}s?$/u.test(text);
}

function isTitleCase(list: string[], words: WordTable): boolean {
  const significant = list.filter((word) => /^\p{L}/u.test(word) && !words.smallWords.includes(word.toLowerCase()));
  const capital = significant.filter((word) => /^\p{Lu}/u.test(word));
  const startsWell = /^[\p{Lu}\p{N}]/u.test(list[0] ?? '');
  return startsWell && significant.length >= 2 && capital.length / significant.length >= 0.75;
}
