/** The field of a search box, also for texts that are too long to stand in a field: a megabyte in it would hold up the page. */
import { onlyBeginning } from '../words.ts';

/** A longer text does not stand in the field whole, in characters. */
const longest = 5_000;

/** How much of a longer text stands in the field, in characters. */
const shownOfLonger = 400;

/** The text in a field, which may be more than the field shows. */
export interface LongText {
  /** The whole text. */
  read(): string;
  /** Puts a text into the field. */
  put(text: string): void;
}

/**
 * Watches the field for texts that are too long: of these only the beginning is shown, and the note says so. Once the reader changes what is
 * shown, the text is what is shown.
 *
 * @param note An element for what is said of the text.
 */
export function longText(field: HTMLTextAreaElement | HTMLInputElement, note: HTMLElement): LongText {
  let whole: string | undefined;
  let shown = '';

  const put = (text: string) => {
    const isLong = text.length > longest;
    whole = isLong ? text : undefined;
    shown = isLong ? `${text.slice(0, shownOfLonger).toWellFormed()}…` : text;
    field.value = shown;
    // A field may change what is put into it, such as its line ends.
    shown = field.value;
    note.textContent = isLong ? onlyBeginning(text.length) : '';
  };

  // Before the browser lays it out.
  field.addEventListener('paste', (event) => {
    const text = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
    if (text.length <= longest) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = field;
    put(value.slice(0, selectionStart ?? 0) + text + value.slice(selectionEnd ?? 0));
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  });

  return {
    read() {
      const { value } = field;
      if (whole !== undefined && value === shown) return whole;
      if (value.length > longest) put(value);
      else if (whole !== undefined) put(value);
      return whole ?? value;
    },
    put,
  };
}
