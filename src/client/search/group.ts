/** The search's groups: each answers what is asked in its own way, as soon as it can, and shows its answer in a place of its own. */

/** What a group found. */
export interface Answer {
  /** The answer in one sentence, for everyone to read and hear first; empty where the other groups' sentences say enough. */
  said: string;
  /** What the sentence tells, for its colour: one of the words that `styles/answer.css` knows. */
  tone?: string;
  /** Whether it is all that was asked for, so that no other group's answer is shown. */
  alone?: boolean;
  /** Addresses of the entries that it is certain to be about, or that are called exactly what was asked. */
  about?: readonly string[];
  /** The answer itself as new elements, without the sentence. */
  show(): Node[];
  /** The same as one line to open, for where an answer above it is certain; without it, the answer always stands open. */
  fold?(): Node[];
}

/** One way to answer. */
export interface Group {
  /** Gets ready, for the reader has turned to the box; called any number of times. */
  prepare(): void;
  /** What it finds for a text; nothing where it has nothing to say. Rejects when it cannot look; may give up once `signal` is aborted. */
  search(text: string, signal: AbortSignal): Promise<Answer | undefined>;
}

/** How far the groups are with a text, each at its index: its answer, `undefined` where it has none, missing while it still looks. */
export interface Progress {
  answers: readonly (Answer | undefined)[];
  /** Index of the group that has just finished. */
  latest: number;
  /** The answer whose sentence is to be said: that of the first group that has one so far. */
  speaker: Answer | undefined;
}

/**
 * Asks every group at once; one that is slow or fails does not keep the others' answers from the reader.
 *
 * @param tell Called each time that a group is done, also when it has failed; no more once `signal` is aborted.
 * @returns Whether any group failed.
 */
export async function askGroups(
  groups: readonly Group[],
  text: string,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<boolean> {
  const answers: (Answer | undefined)[] = [];
  const finish = (latest: number, answer: Answer | undefined) => {
    if (signal.aborted) return;
    answers[latest] = answer;
    tell({ answers, latest, speaker: answers.find((candidate) => candidate?.said) });
  };
  const asked = groups.map(async (group, index) => {
    try {
      finish(index, await group.search(text, signal));
      return false;
    } catch {
      finish(index, undefined);
      return true;
    }
  });
  return (await Promise.all(asked)).includes(true);
}

/**
 * Whether an answer of another group above the one at `index` is certain, so that this one is only folded below it. It stands open where an entry
 * is called what was asked and the certain answer is not about it.
 */
export function isFolded(answers: Progress['answers'], index: number): boolean {
  const certain = answers.slice(0, index).find((answer) => answer?.about);
  const { about = [] } = answers[index] ?? {};
  return certain !== undefined && about.every((address) => certain.about!.includes(address));
}
