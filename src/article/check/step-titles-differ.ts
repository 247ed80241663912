/** Steps with one title have ids of their own: those that titles give would change places with the steps. */
import { quote, say } from '../messages.ts';
import { folded, repeated } from './folded.ts';
import type { Check } from './index.ts';

export const stepTitlesDiffer: Check = (_settled, { draft }, file) => {
  const unnamed = draft.steps.filter(({ explicit }) => explicit === undefined);
  for (const { entry, first } of repeated(unnamed, ({ title }) => folded(title))) {
    const { title, suggested, line, column } = entry;
    const reason = `Unexpected second step ${quote(title)}, expected a title or an id of its own, and line ${first.line} has the same; write an id such as \`{#${suggested || 'step'}-again}\` behind it, so that links to it last`;
    say(file, 'duplicate-step', reason, { line, column });
  }
};
