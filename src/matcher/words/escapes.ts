/** Characters that a text writes in a roundabout way: entities of HTML, escapes of JSON and of URLs, colours of a terminal. */
/** One written-out character: what it stands for as a UTF-16 unit, and where it ends. */
export interface Escape {
  unit: number;
  end: number;
}

const lineBreak = 10;

/** What a colour stands for: a sign of no width, so that it may stand inside of a word. */
const noWidth = 0x200b;

const entities: Record<string, number> = {
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  nbsp: 32,
  rsquo: 39,
  lsquo: 39,
  shy: 0xad,
  zwnj: 0x200c,
};
const letters: Record<string, number> = { n: lineBreak, r: lineBreak, t: 32, '"': 34, "'": 39, '/': 47, '\\': 92 };

/** Longest entity that is looked for, `&` and `;` included. */
const longestEntity = 10;

/**
 * Reads the escape that begins at `at`, if one does.
 *
 * @param text Any text, with `&`, `\`, `%` or the escape character at `at`.
 */
export function readEscape(text: string, at: number): Escape | undefined {
  switch (text.charCodeAt(at)) {
    case 38:
      return readEntity(text, at);
    case 92:
      return readBackslash(text, at);
    case 37:
      return readHex(text, at + 1, 2);
    case 27:
      return { unit: noWidth, end: colourEnd(text, at + 1) };
    default:
      return undefined;
  }
}

function readEntity(text: string, at: number): Escape | undefined {
  const name = text.slice(at + 1, at + longestEntity).split(';', 1)[0]!;
  const end = at + 1 + name.length;
  if (text[end] !== ';') return undefined;
  if (name.startsWith('#')) {
    const number = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return Number.isInteger(number) ? { unit: number & 0xffff, end: end + 1 } : undefined;
  }
  if (!/^[a-zA-Z]+$/.test(name)) return undefined;
  return { unit: entities[name] ?? 32, end: end + 1 };
}

function readBackslash(text: string, at: number): Escape | undefined {
  const kind = text[at + 1] ?? '';
  if (kind in letters) return { unit: letters[kind]!, end: at + 2 };
  const sign = kind === 'u' ? readHex(text, at + 2, 4) : kind === 'x' ? readHex(text, at + 2, 2) : undefined;
  if (sign?.unit === 27) return { unit: noWidth, end: colourEnd(text, sign.end) };
  return sign;
}

function readHex(text: string, at: number, digits: number): Escape | undefined {
  const hex = text.slice(at, at + digits);
  if (hex.length < digits || !/^[0-9a-fA-F]+$/.test(hex)) return undefined;
  return { unit: Number.parseInt(hex, 16), end: at + digits };
}

/** Where the control sequence `[31;1m` at `at` ends; `at` if there is none. */
function colourEnd(text: string, at: number): number {
  if (text[at] !== '[') return at;
  let end = at + 1;
  while (end - at < 12 && /[0-9;]/.test(text[end] ?? '')) end += 1;
  return end + 1;
}
