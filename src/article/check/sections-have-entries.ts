/** An article says what to do, and a section that is named after a kind of entry holds some. */
import type { SectionKind } from '../../guide/index.ts';
import { quote, say } from '../messages.ts';
import type { Check } from './index.ts';

const expected: Partial<Record<SectionKind, string>> = {
  variants: 'a list of messages, or a heading for each',
  steps: 'a numbered list, or a heading for each step',
  faq: 'a list of questions, or a heading for each',
  'look-alikes': 'a heading for each message',
};

export const sectionsHaveEntries: Check = ({ guide, variants, causes, steps, faq }, _reading, file) => {
  const filled = new Set([...variants, ...causes, ...steps, ...faq, ...guide.lookAlikes].map(({ section }) => section));
  for (const { id, kind, title, line, column } of guide.sections) {
    const wanted = expected[kind];
    // A heading may only hold the sections below it: "Fix it", then "For visitors".
    const isParent = guide.sections.some((other) => other.kind === kind && other.id !== id);
    if (!wanted || filled.has(id) || isParent) continue;
    say(
      file,
      'section-without-entries',
      `Unexpected section ${quote(title)} without entries, expected ${wanted}; write them, or give the section another heading`,
      {
        line,
        column,
      },
    );
  }
  if (steps.length === 0 && guide.sections.length > 0) {
    say(
      file,
      'no-steps',
      'Unexpected article without steps, expected a section such as “How to fix it” with a numbered list; write what one can do',
      undefined,
    );
  }
};
