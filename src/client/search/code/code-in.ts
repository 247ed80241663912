/** The step code that a text in the search box is. */
import { isStepCode, readStepCode } from '../../../guide/step-code.ts';

/** A link to a step by its code, on whichever host and below whichever path this site was when the link was written down. */
const link = /^\S+\/s\/(\d{6})\/?$/u;

/** A longer text is no such link, in characters. */
const longestLink = 300;

/**
 * The code, written as readers write it or as the link that a sheet prints.
 *
 * @returns The code as data holds it; undefined where the text is anything else.
 * @example codeIn('https://help.example/s/417203/') // '417203'
 */
export function codeIn(text: string): string | undefined {
  const trimmed = text.trim();
  const linked = trimmed.length <= longestLink ? link.exec(trimmed)?.[1] : undefined;
  return linked && isStepCode(linked) ? linked : readStepCode(trimmed);
}
