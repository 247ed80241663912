/** Whether a line is a caption: a fragment that names what a picture shows, and tells nobody to do anything. */
import { gerundToBase } from '../title/gerund.ts';
import { plainWords, type WordTable } from '../words/index.ts';

const minimumWords = 3;
const maximumWords = 12;

/** A longer line, in words, that begins with a picture's noun is text. */
const longestCredit = 16;

/** How sure it is that a line is a caption: `likely` only beside another, or with a full stop as captions have. */
type CaptionLikeness = 'certain' | 'likely' | 'none';

/**
 * Whether a line that stands alone is a caption. Three shapes count, none with a finite verb: a picture noun that no
 * instruction governs ("Refresh icon in the toolbar"), a gerund ("Clearing the cache in Edge"), names joined by a preposition
 * ("Firefox in Troubleshoot Mode"). Anything else might be content.
 */
function captionLikeness(line: string, words: WordTable): CaptionLikeness {
  const text = line.trim();
  if (isPictureCredit(text, words)) return 'certain';
  if (/[:?!"“”`\\/+>→]|\d{3}/.test(text)) return 'none';
  const list = plainWords(text).split(' ');
  if (list.length < minimumWords || list.length > maximumWords) return 'none';
  if (list.some((word) => words.finite.includes(word))) return 'none';
  const [first = ''] = list;
  const preposition = list.findIndex((word, index) => index > 0 && words.prepositions.includes(word));
  const picture = list.findIndex((word) => words.pictures.includes(word));
  if (words.imperatives.includes(first)) {
    const governed = list.slice(1, picture).some((word) => words.determiners.includes(word));
    return picture > 0 && !governed && preposition > picture ? 'certain' : 'none';
  }
  if (picture >= 0) return 'certain';
  if (preposition === -1) return 'none';
  return gerundToBase(first, words) !== undefined || namesOnly(text, words) ? 'likely' : 'none';
}

/** "Screenshot: the print queue", "(Image credit: …)", "Figure 2 – …": what it is, then what it shows. */
export function isPictureCredit(text: string, words: WordTable): boolean {
  const head = /^[([]?(\p{L}+)\.?(?:\s(\p{L}+|\d{1,2}))?\s?[:–—-]\s/u.exec(text);
  if (!head || text.split(/\s+/).length > longestCredit) return false;
  const [, noun = '', second = ''] = head;
  if (!words.pictures.includes(plainWords(noun)) || words.remarks.includes(plainWords(noun))) return false;
  return second === '' || /\d/.test(second) || words.credits.includes(plainWords(second));
}

/** Whether the lines of one paragraph are captions: each one, and not all of them only perhaps. */
export function areCaptions(lines: string[], words: WordTable): boolean {
  const found = lines.map((line) => captionLikeness(line, words));
  if (found.includes('none')) return false;
  return found.includes('certain') || lines.length > 1 || lines.every((line) => line.trim().endsWith('.'));
}

function namesOnly(text: string, words: WordTable): boolean {
  const content = text
    .split(/\s+/)
    .filter((word) => !words.prepositions.includes(word) && !words.determiners.includes(word.toLowerCase()));
  return content.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
