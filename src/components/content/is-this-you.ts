/** Whether a message is the reader's own to mend, in a sentence. */
import { type SettledGuide, type Variant, whoseIn } from '../../guide/index.ts';
import type { Words } from '../../layouts/words.ts';
import { helpFor } from './first-help.ts';

/** Whether it is the reader who can mend what a message tells of, by the rule that the box answers by; first steps are named only where a visitor has some. */
export function isThisYou(variant: Variant, settled: SettledGuide, words: Words): string {
  const { isThisYou } = words;
  if (whoseIn(settled)(variant) !== 'maybe') return isThisYou.theirs;
  const hasSteps = helpFor(variant, settled).visitor.length > 0;
  if (variant.side === undefined) return hasSteps ? isThisYou.unknownWithSteps : isThisYou.unknown;
  return hasSteps ? isThisYou.maybeWithSteps : isThisYou.maybe;
}
