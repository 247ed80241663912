/** Labelled texts with answers, for the tests of what judges them. */
import type { Answered } from '../../../../scripts/bench/match/measures.ts';

/** A 502 of nginx for operators, rightly answered, but for what is given. */
export function answered(
  labelled: Partial<Answered['labelled']> = {},
  answer: Partial<Answered['answer']> = {},
): Answered {
  return {
    labelled: {
      id: 'e1',
      text: '502 Bad Gateway nginx',
      producer: 'nginx',
      is_502: true,
      likely_side: 'operator',
      confidence: 'high',
      family: 'f1',
      ...labelled,
    },
    answer: { verdict: 'match', producer: 'nginx', producers: ['nginx'], side: 'operator', ...answer },
  };
}
