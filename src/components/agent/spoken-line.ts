/** What to say of a step on the phone: its title, and what its text adds in one short sentence. */
import { type Step, withoutEnd } from '../../guide/index.ts';

/** As much as is said in one breath, in characters: the title and what is added together. */
const longest = 120;

/**
 * What is said after a step's title, with the sign that parts them: the rest of its sentence, or the first sentence of the text.
 *
 * @returns Empty where the text adds nothing, asks instead of telling, or is too long to say.
 * @example saidAfterTitle({ title: 'Reload the page', text: 'Reload the page\nPress F5. Then wait.', … }) // '. Press F5.'
 */
export function saidAfterTitle({ title, text, takes, risk, workedIf }: Step): string {
  const [first = '', ...others] = text.split('\n');
  const isFact = (line: string) => [takes, risk, workedIf].some((value) => value && line.includes(`: ${value}`));
  const end = /\p{P}$/u.test(title) ? ' ' : '. ';
  const follow = (line: string) => (isFact(line) ? '' : firstSentence(title.length, title + end + line));
  const own = first.startsWith(title) ? firstSentence(title.length, first) : follow(first);
  const said = own || others.map(follow).find(Boolean) || '';
  return title.length + said.length <= longest && !/[?؟？]$/u.test(said) ? said : '';
}

/** The sign that a step worked in one short line; empty where it has none. */
export function shortSign({ workedIf = '' }: Step): string {
  const line = workedIf.replaceAll(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${withoutEnd(wordsOf(line, longest - 1), /[\s.,;:–-]/)}…`;
}

function wordsOf(line: string, most: number): string {
  const end = line.lastIndexOf(' ', most);
  // Scripts without spaces, and a single long word, are cut where they are.
  return line.slice(0, end > most / 2 ? end : most);
}

/** What stands in `line` from `start` to the end of the first sentence that has words after it. */
function firstSentence(start: number, line: string): string {
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(line)) {
    const said = line.slice(start, index + segment.length).trimEnd();
    if (/\p{L}/u.test(said)) return said;
  }
  return '';
}
