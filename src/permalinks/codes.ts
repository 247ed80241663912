/** Step codes: each from its step's identity, so that a draft has the code it will keep. */
import { stepCodes } from '../guide/index.ts';
import { hash53 } from './hash.ts';

/**
 * The code of a step, from its guide's id and its own. A step whose code is another's already tries the next.
 *
 * @param isFree Whether no other step of any guide has or ever had a code.
 * @returns Six digits, the first not 0.
 */
export function codeFor(guide: string, id: string, isFree: (code: string) => boolean): string {
  for (let attempt = 0; ; attempt++) {
    const code = String(100_000 + (hash53(`${guide}/${id}/${attempt}`) % stepCodes));
    if (isFree(code)) return code;
  }
}
