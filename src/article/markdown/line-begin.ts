/** What a line of Markdown begins with, as far as it can open a block that goes on behind a blank line. */

export interface LineBegin {
  /** The line without its indentation. */
  text: string;
  isBlank: boolean;
  /** In columns. */
  indent: number;
  /** What tells the list of an item: its bullet, or what stands behind its number. */
  mark?: string;
  /** Whether the item may stand right under text that is none. */
  interrupts: boolean;
  /** The column at which the item's text begins. */
  content: number;
  /** Whether nothing stands behind the marker. */
  isEmptyItem: boolean;
  /** The signs that open a code block. */
  fence?: string;
  /** What ends the HTML block that the line opens. */
  htmlEnds?: RegExp;
  /** Whether the line closes the code block that `fence` opened. */
  closesFence(fence: string): boolean;
}

/** From so many columns on, a line is code or goes on with what stands above. */
export const codeIndent = 4;

/** Reads the beginning of a line. */
export function beginOf(line: string): LineBegin {
  const { indent, start } = indentOf(line, 0);
  const text = line.slice(start).trimEnd();
  const begin: LineBegin = {
    text,
    isBlank: text === '',
    indent,
    content: 0,
    interrupts: false,
    isEmptyItem: false,
    closesFence: (fence) => indent < codeIndent && isFenceEnd(text, fence),
  };
  if (indent >= codeIndent || text === '') return begin;
  const fence = fenceOf(text);
  if (fence) return { ...begin, fence };
  const htmlEnds = htmlEndOf(text);
  if (htmlEnds) return { ...begin, htmlEnds };
  const marker = /^(?:[-+*]|\d{1,9}([.)]))(?=[ \t]|$)/.exec(text);
  if (!marker || isBreak(text)) return begin;
  const rest = text.slice(marker[0].length);
  const behind = indent + marker[0].length;
  const gap = indentOf(rest, behind).indent - behind;
  // Code in an item begins one column behind its marker.
  const content = behind + (gap > codeIndent || rest.trim() === '' ? 1 : gap);
  const isEmptyItem = rest.trim() === '';
  const interrupts = !isEmptyItem && (!marker[1] || /^0*1$/.test(marker[0].slice(0, -1)));
  return { ...begin, mark: marker[1] ?? marker[0], content, interrupts, isEmptyItem };
}

/** The column that white space at the beginning of `text` reaches, and its length; `text` begins at a column. */
function indentOf(text: string, column: number): { indent: number; start: number } {
  let indent = column;
  let start = 0;
  for (; text[start] === ' ' || text[start] === '\t'; start++) indent += text[start] === '\t' ? 4 - (indent % 4) : 1;
  return { indent, start };
}

function fenceOf(text: string): string | undefined {
  const sign = text[0] as string;
  if ((sign !== '`' && sign !== '~') || !text.startsWith(sign.repeat(3))) return undefined;
  const length = runLength(text, sign);
  return sign === '`' && text.includes('`', length) ? undefined : sign.repeat(length);
}

function isFenceEnd(text: string, fence: string): boolean {
  return text.startsWith(fence) && runLength(text, fence[0] as string) === text.length;
}

function runLength(text: string, sign: string): number {
  let length = 0;
  while (text[length] === sign) length++;
  return length;
}

/** HTML blocks that blank lines do not end. */
function htmlEndOf(text: string): RegExp | undefined {
  if (!text.startsWith('<')) return undefined;
  if (/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i.test(text)) return /<\/(?:script|pre|style|textarea)>/i;
  if (text.startsWith('<!--')) return /-->/;
  if (text.startsWith('<?')) return /\?>/;
  if (text.startsWith('<![CDATA[')) return /\]\]>/;
  return /^<![a-z]/i.test(text) ? />/ : undefined;
}

/** Whether a line is a thematic break: three or more of one sign, with or without space between. */
function isBreak(text: string): boolean {
  const sign = text[0] as string;
  if (!'-*_'.includes(sign)) return false;
  let signs = 0;
  for (const character of text) {
    if (character === sign) signs++;
    else if (character !== ' ' && character !== '\t') return false;
  }
  return signs >= 3;
}
