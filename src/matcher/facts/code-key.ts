/** The one form of a code that all its spellings have. */

/**
 * A code in the form in which codes are compared: a 32-bit number as `0x80244021`, whether it is written in hexadecimal with or without
 * `0x` and leading zeros, or in decimal with or without sign; else lower case.
 */
export function codeKey(written: string): string {
  const code = written.trim().toLowerCase();
  const hex = /^0x([0-9a-f]{1,8})$|^([0-9a-f]{8})$/.exec(code);
  if (hex) return asHex(Number.parseInt(hex[1] ?? hex[2]!, 16));
  const number = /^-?[0-9]{9,10}$/.test(code) ? Number(code) : Number.NaN;
  const isNegative = number < 0 && number >= -(2 ** 31);
  return isNegative || (number >= 2 ** 31 && number < 2 ** 32) ? asHex(number >>> 0) : code;
}

function asHex(number: number): string {
  return `0x${number.toString(16).padStart(8, '0')}`;
}
