/** What to say of a step on the phone, in one line. */
import { type Step, withoutEnd } from '../../guide/index.ts';
import type { Words } from '../../layouts/words.ts';

/** As much as is said in one breath, in characters. */
const longest = 140;

/** The sign that the step worked; of a step without one, the first sentence of what to do, else its title. */
export function spokenLine(step: Step, words: Words): string {
  if (step.workedIf) return inOneLine(`${words.workedIf}: ${step.workedIf}`, longest);
  const rest = step.text.startsWith(step.title) ? step.text.slice(step.title.length) : step.text;
  const isFact = (line: string) => [step.takes, step.risk].some((value) => value && line.includes(`: ${value}`));
  const paragraph = rest.split('\n').find((line) => /\p{L}/u.test(line) && !isFact(line)) ?? step.title;
  return inOneLine(sentencesOf(paragraph.replace(/^[\s.:]+/, ''))[0] ?? step.title, longest);
}

/** As many whole sentences as fit into `most` characters; where not even one does, as many words, and an ellipsis. */
function inOneLine(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  let whole = '';
  for (const sentence of sentencesOf(line)) {
    if (whole.length + sentence.trimEnd().length > most) break;
    whole += sentence;
  }
  return whole.trim() || `${withoutEnd(wordsOf(line, most - 1), /[\s.,;:–-]/)}…`;
}

function wordsOf(line: string, most: number): string {
  const end = line.lastIndexOf(' ', most);
  // Scripts without spaces, and a single long word, are cut where they are.
  return line.slice(0, end > most / 2 ? end : most);
}

function sentencesOf(text: string): string[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
}
