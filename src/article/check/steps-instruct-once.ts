/** A step holds one instruction: two that stand for themselves are two steps. */
import { quote, say } from '../messages.ts';
import { numberingLength } from '../title/numbering.ts';
import { sentences } from '../title/sentence.ts';
import { plainWords, type WordTable } from '../words/index.ts';
import type { Check } from './index.ts';

export const stepsInstructOnce: Check = ({ steps }, { words }, file) => {
  for (const { text, html, line, column } of steps) {
    if (html.includes('<li>')) continue;
    const found = twoInstructions(text, words);
    if (!found) continue;
    const [first, second] = found;
    const reason = `Unexpected second instruction ${quote(second)} in the step ${quote(first)}, expected one instruction a step; make a step of each`;
    say(file, 'two-instructions', reason, { line, column });
  }
};

/** How much of a step's text is looked at, in characters: its first sentences. */
const longestBeginning = 500;

/**
 * The two instructions that a step's text begins with, if both would stand for themselves and are done to different things: "restart
 * the router", "clear your cache". What only completes the first is none: "open the settings and click Reset".
 */
export function twoInstructions(text: string, words: WordTable): [string, string] | undefined {
  const [first = '', second = ''] = sentences(text.slice(numberingLength(text, words), longestBeginning), words);
  const sequel = withoutOpening(second, words.joins.sequels);
  const clauses = [...clausesOf(first, words), ...(sequel === second ? [] : clausesOf(sequel, words).slice(0, 1))].map(
    (clause) => instructionOf(clause, words),
  );
  const from = clauses.findIndex(({ verb, object }) => words.joins.first.includes(verb) && object.length > 0);
  const begun = clauses[from];
  if (!begun) return undefined;
  const other = clauses
    .slice(from + 1)
    .find(
      ({ verb, object, named }) => words.joins.second.includes(verb) && named && object.join() !== begun.object.join(),
    );
  return other && [begun.text, other.text];
}

/** A clause as an instruction: its verb, what it is done to, and whether that is named, not only pointed at ("it"). */
function instructionOf(clause: string, words: WordTable) {
  const text = withoutOpening(withoutOpening(clause, words.joins.joiners), [...words.joins.sequels, ...words.openers]);
  const [verb = '', ...rest] = plainWords(text).split(' ');
  const [begins = ''] = rest;
  const object = rest.filter((word) => !words.determiners.includes(word));
  const isName = /^[\p{Lu}\d]/u.test(text.split(' ')[1] ?? '');
  const named =
    object.length > 0 && (isName || words.determiners.includes(begins) || words.joins.objects.includes(begins));
  return { text: text.replace(/[.,;!]$/, ''), verb, object, named };
}

/** A sentence cut behind commas and semicolons, and before the words that join its clauses. */
function clausesOf(sentence: string, words: WordTable): string[] {
  const clauses: string[][] = [[]];
  for (const word of sentence.split(/\s+/)) {
    if (words.joins.joiners.includes(word.toLowerCase().replace(/,$/, '')) && clauses.at(-1)?.length) clauses.push([]);
    clauses.at(-1)?.push(word);
    if (/[,;]$/.test(word)) clauses.push([]);
  }
  return clauses.filter((clause) => clause.length > 0).map((clause) => clause.join(' '));
}

/** A text without the longest of some phrases that it begins with, again and again. */
function withoutOpening(text: string, phrases: string[]): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const opening = phrases
    .filter((phrase) => lower.startsWith(`${phrase} `) || lower.startsWith(`${phrase}, `))
    .sort((a, b) => b.length - a.length)[0];
  if (!opening) return text;
  return withoutOpening(text.slice(opening.length).replace(/^[\s,]+/, ''), phrases);
}
