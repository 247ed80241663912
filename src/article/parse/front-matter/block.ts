/** Where an article's front matter stands. */

/** Front matter as it stands in an article; offsets in UTF-16 units from 0. */
export interface Block {
  /** Its opening line as written: `---`, `+++`, `---js`. */
  opening: string;
  /** Line of the opening, from 1. */
  line: number;
  /** Offset of the opening. */
  start: number;
  /** Offsets of what stands between the two lines. */
  from: number;
  to: number;
  /** Offset behind the closing line; `to` where there is none. */
  end: number;
  closed: boolean;
}

interface Line {
  text: string;
  start: number;
  /** Behind its line break. */
  end: number;
}

/** A line of more characters begins with no key. */
const longestKey = 80;

/**
 * Finds front matter: between two lines `---` (or `+++`) at the beginning of an article, or behind the first of them alone, if lines
 * `key: value` follow. A rule `---` above prose is none.
 */
export function findBlock(source: string): Block | undefined {
  const lines = linesOf(source);
  const first = lines.findIndex(({ text }) => text.replace('\ufeff', '').trim() !== '');
  const opening = lines[first]?.text.replace('\ufeff', '').trimEnd() ?? '';
  if (!/^(?:---[ \t]*[a-z]{0,10}|\+\+\+)$/i.test(opening)) return undefined;
  const rest = lines.slice(first + 1);
  const closing = closingOf(rest, opening.slice(0, 3));
  const inner = rest.slice(0, closing === -1 ? keyLines(rest) : closing);
  const holdsKey = inner.some(({ text }) => isKey(text));
  // `---` and an empty line, or a `---` that is not the first line, is a rule unless there are keys.
  const begins = first === 0 && closing !== -1 && (inner.length === 0 || inner[0]?.text.trim() !== '');
  if (!holdsKey && !begins) return undefined;
  const start = (lines[first] as Line).start + (lines[first]?.text.startsWith('\ufeff') ? 1 : 0);
  const from = (lines[first] as Line).end;
  const to = inner.at(-1)?.end ?? from;
  return {
    opening,
    line: first + 1,
    start,
    from,
    to,
    end: closing === -1 ? to : (rest[closing] as Line).end,
    closed: closing !== -1,
  };
}

/** The index of the closing line, or -1. Prose behind an empty line means that the front matter ended before. */
function closingOf(lines: Line[], sign: string): number {
  const closing = lines.findIndex(
    ({ text }) => text.trimEnd() === sign || (sign === '---' && text.trimEnd() === '...'),
  );
  const prose = lines.findIndex(({ text }, index) => {
    if (lines[index - 1]?.text.trim() !== '' || !/^[^\s#]/.test(text)) return false;
    return !isKey(text) && !/^[-\]}]/.test(text);
  });
  const holdsKey = lines.slice(0, Math.max(prose, 0)).some(({ text }) => isKey(text));
  return prose !== -1 && prose < closing && holdsKey ? -1 : closing;
}

/** How many lines at the beginning can only be front matter: keys, and what is indented or listed under them. */
function keyLines(lines: Line[]): number {
  const end = lines.findIndex(({ text }, index) => !isKey(text) && !(index > 0 && /^(?:[ \t]+\S|- )/.test(text)));
  return end === -1 ? lines.length : end;
}

/** `key: value` or, in TOML, `key = value`. */
function isKey(text: string): boolean {
  return /^["']?[\w.-]+["']?[ \t]?[:=](?:[ \t]|$)/.test(text.slice(0, longestKey));
}

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of source.matchAll(/\r\n|\r|\n/g)) {
    const end = match.index + match[0].length;
    lines.push({ text: source.slice(start, match.index), start, end });
    start = end;
  }
  return [...lines, { text: source.slice(start), start, end: source.length }];
}
