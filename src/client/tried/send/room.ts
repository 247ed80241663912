/** How much text there is room for, counted as the text will travel. */

export interface Room {
  /** The largest size that fits. */
  most: number;
  /** The size of a text: that of two texts together is the sum of theirs. */
  size(text: string): number;
}

/** Room for so many UTF-16 units, of which no text has fewer than characters. */
export function characters(most: number): Room {
  return { most, size: (text) => text.length };
}

/** Room in an address, where every line end and most signs take three or more characters; texts must be well-formed. */
export function inAddress(most: number): Room {
  return { most, size: (text) => encodeURIComponent(text.replaceAll('\n', '\r\n')).length };
}

/** `text`, or as much of its beginning as fits before `mark`, which tells that it was cut. No character is cut in two. */
export function cutTo(text: string, { most, size }: Room, mark = '…'): string {
  if (size(text) <= most) return text;
  let left = most - size(mark);
  let end = 0;
  for (const character of text) {
    left -= size(character);
    if (left < 0) break;
    end += character.length;
  }
  return end === 0 ? '' : text.slice(0, end).trimEnd() + mark;
}
