/** The bytes of an article to text. */

/** The text, or where the bytes stop being text: offset from 0. */
export type Decoded = { text: string } | { offset: number };

/** Decodes UTF-8, and UTF-16 that begins with a byte order mark, which is left out. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { offset: firstFault(bytes, encoding) };
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
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
