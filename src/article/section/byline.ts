/** Lines that say who wrote an article, when, and how long it takes to read. */
import { plainWords, type WordTable } from '../words/index.ts';

/** A longer line, in words, is a sentence. */
const longestByline = 16;

/** A longer name, in words, is none. */
const longestName = 5;

/** Whether a line is a byline: each of its parts names an author, a date, or a time to read. */
export function isByline(text: string, words: WordTable): boolean {
  const line = text.trim().replace(/[.)]$/, '');
  if (!line || line.split(/\s+/).length > longestByline) return false;
  const parts = line
    .split(/[|·•»]|\s[–—-]\s|\.\s/)
    .map((part) => part.trim())
    .filter(Boolean);
  const known = parts.map((part) => isDate(part, words) || isReadingTime(part, words) || isCredit(part, words));
  const others = parts.filter((_part, index) => !known[index]);
  return known.includes(true) && others.every((part) => isName(part, words) || isUser(part, words));
}

/** A year or a date in numbers, with nothing but words of the calendar beside it. */
function isDate(text: string, words: WordTable): boolean {
  const list = plainWords(text).split(' ');
  const dated = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/.test(text);
  return dated && list.every((word) => words.calendar.includes(word) || /^\d+(?:st|nd|rd|th)?$/.test(word));
}

function isReadingTime(text: string, words: WordTable): boolean {
  const plain = plainWords(text);
  return (
    /\d/.test(plain) && plain.split(' ').length <= 6 && words.readingTimes.some((phrase) => plain.endsWith(phrase))
  );
}

/** "Written by …", "Updated on …", with a name, a date or both behind it. */
function isCredit(text: string, words: WordTable): boolean {
  const plain = plainWords(text);
  const phrase = words.bylines.find((start) => plain === start || plain.startsWith(`${start} `));
  if (!phrase) return false;
  const rest = plain.slice(phrase.length).trim();
  const written = text.slice(text.length - rest.length);
  // May is a month as well.
  if (rest.split(' ').some((word) => words.finite.includes(word) && !words.calendar.includes(word))) return false;
  return rest === '' ? /[:]/.test(text) : /\b(?:19|20)\d\d\b|\d[./-]\d/.test(text) || isName(written, words);
}

/** Beside a date, a name in small letters: "by user kestrel77". */
function isUser(text: string, words: WordTable): boolean {
  const list = plainWords(text).split(' ');
  return list.length <= longestName && words.bylines.includes(list[0] as string);
}

/** A few words in capitals, or a team. */
function isName(text: string, words: WordTable): boolean {
  const list = text.replace(/^[\s:]+/, '').split(/\s+/);
  const significant = list.filter((word) => !words.smallWords.includes(word.toLowerCase()));
  return list.length <= longestName && significant.some((word) => /^\p{Lu}/u.test(word)) && !/[?!]/.test(text);
}
