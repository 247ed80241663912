/** A step's first sentence to the short imperative that its link says. */
import { plainWords, type WordTable } from '../words/index.ts';
import { gerundToBase } from './gerund.ts';
import { shorten } from './shorten.ts';

/** The longest title of a step, in characters. */
export const maximumTitleLength = 60;

/**
 * A step's title from its first sentence: without what leads up to the instruction, in the imperative, at most 60 characters.
 *
 * @example imperativeTitle('Contacting the site directly might also be a good idea.', en) // 'Contact the site directly'
 */
export function imperativeTitle(sentence: string, words: WordTable): string {
  const opened = (text: string) => withoutOpeners(withoutCondition(withoutOpeners(text, words), words), words);
  const instruction = opened(besideColon(opened(withoutCondition(sentence.trim(), words)), words));
  return shorten(capitalise(fromGerund(instruction, words)), maximumTitleLength, words);
}

/** "Flush the cache: it is old" and "Windows: flush the cache" → "flush the cache": what stands beside a colon and instructs. */
function besideColon(text: string, words: WordTable): string {
  const colon = text.search(/:\s/);
  if (colon === -1) return text;
  const [left, right] = [text.slice(0, colon), text.slice(colon + 1).trim()];
  if (beginsInstruction(left, words)) return left;
  return beginsInstruction(right, words) ? right : text;
}

/** "If that fails, try…" → "try…": a clause before the instruction says when, not what. */
function withoutCondition(text: string, words: WordTable): string {
  const comma = text.indexOf(', ');
  if (comma === -1 || text.slice(0, comma).includes(':')) return text;
  const opening = plainWords(text.slice(0, comma));
  const conditional = words.conditions.some((word) => opening.startsWith(`${word} `));
  const rest = text.slice(comma + 2).trimStart();
  return conditional && beginsInstruction(rest, words) ? rest : text;
}

/** How many openers may stand before one another. */
const mostOpeners = 4;

/** No opener is longer, in characters. */
const longestOpener = 80;

/** "You can also clear…" → "clear…". */
function withoutOpeners(text: string, words: WordTable): string {
  let rest = text;
  for (let count = 0; count < mostOpeners; count++) {
    const plain = rest.slice(0, longestOpener).replaceAll(/[‘’]/g, "'").toLowerCase();
    const opener = words.openers
      .filter((phrase) => plain.startsWith(phrase) && /^[\s,:]+\S/.test(plain.slice(phrase.length)))
      .sort((a, b) => b.length - a.length)[0];
    const behind = opener ? rest.slice(opener.length).replace(/^[\s,:]+/, '') : '';
    if (!opener || !beginsInstruction(behind, words)) return rest;
    rest = behind;
  }
  return rest;
}

/** Whether a text begins as instructions do: with a verb in its base form, a gerund, or what leads up to one. */
export function beginsInstruction(sentence: string, words: WordTable): boolean {
  const text = withoutCondition(sentence, words);
  const first = firstWord(text);
  const plain = plainWords(text.slice(0, longestOpener));
  return (
    words.imperatives.includes(first) ||
    gerundToBase(first, words) !== undefined ||
    words.openers.some((phrase) => plain.startsWith(`${phrase} `))
  );
}

/** "Contacting them might help" → "Contact them"; "Clearing the cache" → "Clear the cache". */
function fromGerund(text: string, words: WordTable): string {
  const base = gerundToBase(firstWord(text), words);
  if (!base) return text;
  const rest = text.split(/\s+/).slice(1);
  const plain = rest.map((word) => word.toLowerCase().replaceAll('’', "'"));
  const predicate = plain.findIndex((word) => words.predicates.includes(word));
  if (predicate === -1 && plain.some((word) => words.finite.includes(word) && !words.determiners.includes(word)))
    return text;
  return [base, ...(predicate === -1 ? rest : rest.slice(0, predicate))].join(' ');
}

function firstWord(text: string): string {
  return plainWords(text.split(/\s+/, 1)[0] ?? '');
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
