/** Step codes: six digits to say aloud, in two groups, the first of them not 0, so that no program drops it. */

const grammar = /^[1-9]\d{5}$/;

/** As readers write a code: named in the site's own words or not at all, in brackets, in quotes, as a number, at the end of a sentence. */
const written =
  /^(?:(?:step code|step|code):? ?)?[\p{Ps}\p{Pi}\p{Pf}"'#]{0,2}(\d{3})(?: ?[\p{Pd}\u2212.] ?| )?(\d{3})[\p{Pe}\p{Pi}\p{Pf}"'.]{0,3}$/iu;

/** No code that somebody writes is longer, in characters. */
const longest = 40;

/** How many codes there are: 100000 to 999999. */
export const stepCodes = 900_000;

/** Whether `code` is a step code as data holds it: `417203`. */
export function isStepCode(code: string): boolean {
  return grammar.test(code);
}

/**
 * A step code as readers see and say it.
 *
 * @example spokenCode('417203') // '417 203'
 */
export function spokenCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

/**
 * The step code that a reader has typed or pasted: alone or named as the site names it (`Step`, `Code`, `Step code`), its groups parted by a
 * space, a dash or a dot, or not at all; digits of any script. Any other word beside it makes it something else: `Error code 502 130` is none.
 *
 * @returns The code as data holds it; undefined where the text is anything else.
 * @example readStepCode('Step code 417-203.') // '417203'
 */
export function readStepCode(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longest) return undefined;
  const [, first, second] = written.exec(asciiDigits(trimmed.replaceAll(/\s+/g, ' '))) ?? [];
  const code = `${first}${second}`;
  return isStepCode(code) ? code : undefined;
}

/** Digits of every script have values in runs of ten, each from a 0 on (Unicode Standard, 4.6 Numeric Value). */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) as number;
    const value = zero;
    while (value - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(value - zero);
  });
}
