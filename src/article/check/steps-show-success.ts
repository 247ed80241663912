/** Every step says how one sees that it worked. */
import { quote, say } from '../messages.ts';
import { sentences } from '../title/sentence.ts';
import { lookUp, plainWords } from '../words/index.ts';
import type { Check } from './index.ts';

export const stepsShowSuccess: Check = ({ steps }, { words }, file) => {
  const successes: [true, string[]][] = [[true, words.successes]];
  const says = (sentence: string) => lookUp(successes, plainWords(sentence)) ?? false;
  for (const { title, text, workedIf, line, column } of steps) {
    if (workedIf || sentences(text, words).some(says)) continue;
    const reason = `Unexpected step without a sign that it worked: ${quote(title)}; expected \`Worked if:\` under it, with what one sees then, such as “the page loads”`;
    say(file, 'step-without-success', reason, { line, column });
  }
};
