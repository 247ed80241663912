/** Every question is asked once. */
import { quote, say } from '../messages.ts';
import { folded, repeated } from './folded.ts';
import type { Check } from './index.ts';

export const questionsDiffer: Check = ({ faq }, _reading, file) => {
  for (const { entry, first } of repeated(faq, ({ question }) => folded(question))) {
    const { question, line, column } = entry;
    const reason = `Unexpected second ${quote(question)}, expected each question once, and line ${first.line} asks it; keep one, with both answers`;
    say(file, 'duplicate-question', reason, { line, column });
  }
};
