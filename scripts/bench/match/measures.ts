/** What an answer to a labelled text is judged by. */
import type { Match } from '../../../src/matcher/answer.ts';
import type { Labelled } from './labelled.ts';

/** The part of an answer that is judged. */
export type Answer = Pick<Match, 'verdict' | 'producer' | 'producers' | 'side'>;

/** A labelled text with the answer it got. */
export interface Answered {
  labelled: Labelled;
  answer: Answer;
}

/** A share: of the texts that it looks at, those that were answered rightly. */
export interface Measure {
  name: string;
  looksAt: (answered: Answered) => boolean;
  isRight: (answered: Answered) => boolean;
}

/** More equals than these say nothing to a reader. */
export const mostEquals = 3;

/** Only a text that is a 502 has a writer and a side to be right about. */
export const measures = {
  verdict: {
    name: 'verdict right',
    looksAt: () => true,
    isRight: ({ labelled, answer }) => labelled.is_502 === isMatch(answer),
  },
  precision: {
    name: '"is a 502": precision',
    looksAt: ({ answer }) => isMatch(answer),
    isRight: ({ labelled }) => labelled.is_502,
  },
  recall: {
    name: '"is a 502": recall',
    looksAt: ({ labelled }) => labelled.is_502,
    isRight: ({ answer }) => isMatch(answer),
  },
  refused: {
    name: 'foreign refused',
    looksAt: ({ labelled }) => !labelled.is_502,
    isRight: ({ answer }) => !isMatch(answer),
  },
  first: {
    name: 'producer right, first',
    looksAt: ({ labelled }) => labelled.is_502,
    isRight: ({ labelled, answer }) => named(answer)[0] === labelled.producer,
  },
  named: {
    name: 'producer right, named',
    looksAt: ({ labelled }) => labelled.is_502,
    isRight: ({ labelled, answer }) => named(answer).includes(labelled.producer),
  },
  side: {
    name: 'side right',
    looksAt: ({ labelled }) => labelled.is_502,
    isRight: ({ labelled, answer }) => answer.side === labelled.likely_side,
  },
} satisfies Record<string, Measure>;

/** The writers that an answer names, the likeliest first; one that names none says `unknown`. */
export function named({ producer, producers }: Answer): string[] {
  const all = [...new Set([producer, ...producers])].filter((slug) => slug !== null);
  return all.length === 0 ? ['unknown'] : all.slice(0, mostEquals);
}

function isMatch({ verdict }: Answer): boolean {
  return verdict === 'match';
}
