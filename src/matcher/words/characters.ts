/** What a character is to the reader of words: a letter or digit in its plain form, a join within a word, or a break between words. */

/** Stands inside a word without being part of it: apostrophes, soft hyphens, zero-width and direction marks. */
export const join = 1;

/** Ends a word. */
export const space = 0;

const joins = new Set([
  0x27, 0x60, 0xad, 0xb4, 0x2bc, 0x2018, 0x2019, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d,
  0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xfe0f, 0xfeff,
]);

/** Answers per UTF-16 unit, each made when it is first met: most pastes hold a few dozen of the 65,536. */
const known = new Uint16Array(0x10000);
/** Marks an answer as made; no plain form is this noncharacter. */
const made = new Uint8Array(0x10000);

/**
 * The plain form of a UTF-16 unit: lower case, full-width forms as ASCII, without regard to its neighbours.
 *
 * @returns The unit of a letter or digit (also one half of a pair beyond the basic plane), `join`, or `space`.
 */
export function plainUnit(unit: number): number {
  if (made[unit]) return known[unit]!;
  made[unit] = 1;
  known[unit] = classify(unit);
  return known[unit]!;
}

function classify(unit: number): number {
  if (joins.has(unit)) return join;
  if (unit >= 0xd800 && unit <= 0xdfff) return space;
  const character = String.fromCharCode(unit);
  if (!/[\p{L}\p{N}\p{M}]/u.test(character)) return space;
  const plain = character.normalize('NFKC').toLowerCase();
  // Forms that fall apart into several characters, such as ligatures, stay as they are.
  return plain.length === 1 ? plain.charCodeAt(0) : unit;
}

/** Whether a unit is a word by itself, as in scripts that write no spaces. */
export function standsAlone(unit: number): boolean {
  return (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);
}
