/** Texts as they are compared. */

/** A text without capitals and differences of form. Accents stay: in some languages they alone tell two words apart. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * A text without capitals, accents of Latin, Greek and Cyrillic letters, and differences of form; marks that make another letter, as those
 * of kana do, stay.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
}
