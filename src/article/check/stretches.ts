/** Which entry or section a line of an article belongs to. */
import type { EntryKind, SettledGuide } from '../../guide/index.ts';

/** A part of an article: from its first line to the next stretch. */
export interface Stretch {
  kind: EntryKind;
  line: number;
}

/**
 * The stretches of a guide's article, and the one that a line is in. A message found in a sentence is no stretch: the sentence's is.
 *
 * @returns A function from a line, counted from 1; `undefined` before the first stretch.
 */
export function stretchesOf({
  guide,
  variants,
  causes,
  steps,
  faq,
}: SettledGuide): (line: number) => Stretch | undefined {
  const of = (kind: EntryKind, entries: { line: number }[]) => entries.map(({ line }) => ({ kind, line }));
  // Of several that begin on one line, the entry is the last.
  const stretches: Stretch[] = [
    ...of('section', guide.sections),
    ...of('cause', causes),
    ...of('step', steps),
    ...of('faq', faq),
    ...of('look-alike', guide.lookAlikes),
    ...of(
      'variant',
      variants.filter(({ origin }) => origin === 'listed'),
    ),
  ].sort((a, b) => a.line - b.line);
  return (line) => {
    let [low, high] = [0, stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle] as Stretch).line <= line) low = middle + 1;
      else high = middle;
    }
    return stretches[low - 1];
  };
}
