/** A text without the characters that no reader sees and that change what a text says, or that no text has. */

/** A character that should not be there. */
export interface Fault {
  rule: 'control-character' | 'bidi-control';
  code: number;
  /** Where it stood in the text, in UTF-16 units from 0. */
  offset: number;
}

/** A text that can be read on, and what was wrong with it, in its order. */
export interface Cleaned {
  text: string;
  faults: Fault[];
}

/** What windows-1252 has at 0x80 to 0x9f: a C1 control is nearly always one of these, decoded as Latin-1. A space stands for none. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const escapeCode = 0x1b;
const replacement = '\ufffd';

/**
 * Cleans a text. Controls are left out, with the whole of a terminal's colour sequence; a C1 control becomes the character that it
 * was meant for; directional embeddings, overrides and isolates without their counterpart are left out; what is no character
 * becomes U+FFFD. Soft hyphens and zero-width spaces are left out and are no fault. Joiners, direction marks and balanced isolates
 * stay: languages need them. Line breaks stay, so every line keeps its number.
 */
export function clean(text: string): Cleaned {
  const faults: Fault[] = [];
  const loose = looseIsolates(text);
  const pieces: string[] = [];
  let kept = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number;
    const length = code > 0xffff ? 2 : 1;
    const found = suspect(code, at, loose, text);
    if (!found) {
      at += length;
      continue;
    }
    if (found.rule) faults.push({ rule: found.rule, code, offset: at });
    pieces.push(text.slice(kept, at), found.instead);
    at += code === escapeCode ? sequenceLength(text, at) : length;
    kept = at;
  }
  return { text: kept === 0 ? text : pieces.join('') + text.slice(kept), faults };
}

/** What stands for a character that is not kept, and the rule that it breaks if it breaks one; undefined for all others. */
function suspect(
  code: number,
  at: number,
  loose: Set<number>,
  text: string,
): { instead: string; rule?: Fault['rule'] } | undefined {
  if (code < 0x20) {
    if (code === 0x09 || code === 0x0a || code === 0x0d) return undefined;
    return { instead: code === 0x0b || code === 0x0c ? ' ' : '', rule: 'control-character' };
  }
  if (code < 0x7f) return undefined;
  if (code < 0xa0) return { instead: windows1252[code - 0x80]?.trim() ?? '', rule: 'control-character' };
  if (code === 0xad || code === 0x2060 || code === 0xfeff) return { instead: '' };
  if (code === 0x200b) return at > 0 && isUnspaced(text[at - 1] as string) ? undefined : { instead: '' };
  if (code === 0x2028 || code === 0x2029) return { instead: ' ' };
  if ((code >= 0x202a && code <= 0x202e) || loose.has(at)) return { instead: '', rule: 'bidi-control' };
  const isNoCharacter = (code >= 0xd800 && code <= 0xdfff) || (code >= 0xfdd0 && code <= 0xfdef);
  if (isNoCharacter || (code & 0xfffe) === 0xfffe) return { instead: replacement, rule: 'control-character' };
  return undefined;
}

/** Scripts that put a zero-width space between words. */
function isUnspaced(character: string): boolean {
  return /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(character);
}

/** The offsets of directional isolates (U+2066 to U+2069) that are not opened or not closed on their line. */
function looseIsolates(text: string): Set<number> {
  const loose = new Set<number>();
  let open: number[] = [];
  for (const { 0: found, index } of text.matchAll(/[\u2066-\u2069\r\n]/g)) {
    if (found === '\n' || found === '\r') {
      for (const offset of open) loose.add(offset);
      open = [];
    } else if (found !== '\u2069') {
      open.push(index);
    } else if (open.pop() === undefined) {
      loose.add(index);
    }
  }
  for (const offset of open) loose.add(offset);
  return loose;
}

/** The length of a terminal's sequence such as `ESC [ 31 m`; 1 where an escape begins none. */
function sequenceLength(text: string, at: number): number {
  if (text[at + 1] !== '[') return 1;
  let end = at + 2;
  while (end < text.length && text.charCodeAt(end) >= 0x20 && text.charCodeAt(end) < 0x40) end++;
  const last = text.charCodeAt(end);
  return last >= 0x40 && last < 0x7f ? end + 1 - at : 1;
}
