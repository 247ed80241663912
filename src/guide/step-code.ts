/** Step codes: six digits to say aloud, in two groups, the first of them not 0, so that no program drops it. */

const grammar = /^[1-9]\d{5}$/;

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
 * The step code that a reader has typed: alone, its groups parted by spaces or a hyphen, or not at all; digits of any script.
 *
 * @returns The code as data holds it; undefined where the text is anything else.
 * @example readStepCode(' 417-203 ') // '417203'
 */
export function readStepCode(text: string): string | undefined {
  const [, first, second] =
    /^\s*(\d{3})[\s\u00a0\u2009\u202f-]{0,3}(\d{3})\s*$/u.exec(asciiDigits(text.slice(0, 40))) ?? [];
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
