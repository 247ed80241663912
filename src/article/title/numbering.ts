/** What counts an entry before its name: `2.`, `(3)`, `3.1`, `Step 4:`, `Step 1 of 3:`, `Method #2 –`, `Q:`. */
import { plainWords, type WordTable } from '../words/index.ts';

/** A longer beginning of a line, in characters, counts nothing. */
const longestCounting = 24;

/** How many signs of counting stand at the beginning of a text, with the space behind them; 0 where there are none, or nothing else. */
export function numberingLength(text: string, words: WordTable): number {
  return bareLength(text) || counterLength(text, words);
}

/** Whether a text counts what it names by a noun: `Step 1: …`, `Question 2 – …`. */
export function hasCounter(text: string, words: WordTable): boolean {
  return counterLength(text, words) > 0;
}

/** Whether a text counts causes: `Cause 1: …`. */
export function hasCauseCounter(text: string, words: WordTable): boolean {
  return hasCounter(text, words) && words.causeCounters.includes(plainWords(text).split(' ')[0] as string);
}

/** Whether a text counts what it names, by a number or a noun. */
export function isCounted(text: string, words: WordTable): boolean {
  return numberingLength(text, words) > 0;
}

/** Whether a text is nothing but a count: `Step 2`. What it counts stands under it. */
export function isOnlyCounter(text: string, words: WordTable): boolean {
  const bare = text.trim().replace(/[:.]$/, '');
  return !/^\d+$/.test(bare) && counterLength(`${bare}: x`, words) === bare.length + 2;
}

/** How long the `Q:` or `Question:` before a question is, with the space behind it; 0 where there is none. */
export function questionMarkLength(text: string, words: WordTable): number {
  return markLength(text, words.questionMarks);
}

/** How long the `A:` or `Answer:` before an answer is, with the space behind it; 0 where there is none. */
export function answerMarkLength(text: string, words: WordTable): number {
  return markLength(text, words.answerMarks);
}

/** `1.`, `(2)`, `3)`, `1.2`, `1.2.`, each with space and text behind it. */
function bareLength(text: string): number {
  const start = text.slice(0, longestCounting);
  const found =
    /^\s*(?:\(\d{1,2}\)|\d{1,2}[.):]|\d{1,2}\.\d{1,2}\.?|\d{1,2}\.\d{1,2}\.\d{1,2}\.?)\s+/.exec(start)?.[0].length ?? 0;
  return found < text.length ? found : 0;
}

/** A noun that counts, its number in digits or as a word, and what sets it off: a sign, or a capital letter. */
function counterLength(text: string, words: WordTable): number {
  const start = text.slice(0, longestCounting);
  const found =
    /^\s*(\p{L}+)(?:[ \t\u00a0]*#?(\d{1,2})|(?:[ \t\u00a0]+#?|#)(\p{L}+))(?: of \d{1,2})?[ \t\u00a0]*(?:([:.)–—-])\s*)?/u.exec(
      start,
    );
  if (!found || found[0].length === text.length) return 0;
  const [whole, noun = '', digits, number = '', sign] = found;
  if (!words.counters.includes(plainWords(noun))) return 0;
  if (!digits && !words.numbers.includes(plainWords(number))) return 0;
  if (!sign && !/^\p{Lu}/u.test(text.slice(whole.length))) return 0;
  // "Fix 1-time codes": a hyphen that joins words is no sign of counting.
  if (sign === '-' && !/[\s-]$/.test(whole.slice(-1)) && /\p{Ll}/u.test(text[whole.length] ?? '')) return 0;
  return whole.length;
}

/** `Q:`, `Q.`, `Q1.`, `Question 2:` at the beginning of a text; a single letter needs its sign. */
function markLength(text: string, marks: string[]): number {
  const found = /^\s*(\p{L}+)[ \t]*(?:\d{1,2}[ \t]*)?[:.)–—-]\s*/u.exec(text.slice(0, longestCounting));
  return found && marks.includes(plainWords(found[1] as string)) ? found[0].length : 0;
}
