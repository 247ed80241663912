/** What the box to paste an error into shows as an example: a message of the site's own. */
import type { Variant } from '../../guide/index.ts';

interface SearchExample {
  message: string;
  /** What the message may be called in short: `502` of `502 Bad Gateway`. */
  short: string | undefined;
}

/**
 * The first message of the first guide that has one, and the code in it or of it; undefined where no guide has a message.
 *
 * @param guides In the order of the home page.
 * @example searchExample([{ variants: [e20] }]) // { message: 'Error E20', short: 'E20' }
 */
export function searchExample(guides: { variants: Variant[] }[]): SearchExample | undefined {
  const [variant] = guides.flatMap(({ variants }) => variants);
  if (!variant) return undefined;
  const { message, codes } = variant;
  return { message, short: message.split(/\s/).find(isCode) ?? codes[0]?.[0] };
}

/** Whether a word is a code: three characters or more, a digit among them, and no signs but those that join the parts of a code. */
function isCode(word: string): boolean {
  return /^[\p{L}\p{N}_-]{3,}$/u.test(word) && /\p{N}/u.test(word);
}
