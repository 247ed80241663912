/** The bytes of an article to text. */
import { declaredEncoding } from './declared-encoding.ts';

/** The text, and what is wrong with the bytes; then the text is what can be read of them all the same. */
export interface Decoded {
  text: string;
  /** The reason of an error: what was found, with the offset from 0 of a byte that is no text, and what to do. */
  fault?: string;
}

/** So many bytes at the beginning show whether every other one is NUL. */
const sampled = 4096;

/**
 * Decodes an article: in the encoding of its byte order mark, which is left out, else in the one that HTML declares, else as UTF-8.
 * Nothing is guessed.
 *
 * @param format The ending of the article's file, such as `.html`.
 */
export function decode(bytes: Uint8Array, format: string): Decoded {
  const marked = markedEncoding(bytes);
  const bare = marked ? undefined : bareUtf16(bytes);
  if (bare) {
    const fault =
      'Unexpected UTF-16 without a byte order mark, expected UTF-8, or UTF-16 with one; save the file as UTF-8';
    return { text: new TextDecoder(bare).decode(bytes), fault };
  }
  const isHtml = format === '.html' || format === '.htm';
  const declared = isHtml && !marked ? declaredEncoding(bytes) : undefined;
  const encoding = marked ?? encodingOf(declared ?? 'utf-8');
  if (!encoding) {
    const fault = `Unexpected encoding “${declared}”, expected one that browsers know, such as utf-8 or windows-1252; correct the declaration`;
    return { text: new TextDecoder().decode(bytes), fault };
  }
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const expected = declared
      ? `expected ${encoding}, which the article declares; save it so, or correct the declaration`
      : isHtml
        ? 'expected UTF-8; save the file as UTF-8, or declare its encoding, such as <meta charset="windows-1252">, at its beginning'
        : 'expected UTF-8, or UTF-16 with a byte order mark; save the file as UTF-8';
    const fault = `Unexpected byte at offset ${firstFault(bytes, encoding)}, ${expected}`;
    return { text: new TextDecoder(encoding).decode(bytes), fault };
  }
}

/** The encoding that a byte order mark names. */
function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** UTF-16 that nothing marks, if nearly every other byte is NUL and hardly any of the others is. */
function bareUtf16(bytes: Uint8Array): string | undefined {
  const pairs = Math.min(bytes.length, sampled) >> 1;
  const zeros = (from: number) => {
    let count = 0;
    for (let at = from; at < pairs * 2; at += 2) if (bytes[at] === 0) count++;
    return count;
  };
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd * 2 > pairs && even * 20 < pairs) return 'utf-16le';
  return even * 2 > pairs && odd * 20 < pairs ? 'utf-16be' : undefined;
}

/** An encoding's name by its label, as browsers read a declaration; undefined for one they do not know. */
function encodingOf(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    // A declaration that could be read as ASCII does not stand in UTF-16 (HTML Living Standard, "prescan a byte stream").
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

/** The offset of the first byte that begins no character, by halving: a prefix is good if it may still go on. */
function firstFault(bytes: Uint8Array, encoding: string): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isText(bytes.subarray(0, middle), encoding, true)) good = middle;
    else bad = middle;
  }
  // The good part may end inside the character that is broken off.
  while (good > 0 && !isText(bytes.subarray(0, good), encoding, false)) good--;
  return good;
}

function isText(bytes: Uint8Array, encoding: string, mayGoOn: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: mayGoOn });
    return true;
  } catch {
    return false;
  }
}
