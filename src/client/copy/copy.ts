/** Puts something on the clipboard and says so; without a clipboard, its text stands selected, ready to be copied by hand. */
import { copiedText, copyByHand } from '../words.ts';

/** How long it is said that something was copied, in milliseconds. */
const saidFor = 3000;

/**
 * Copies a text, and where there is one, its form as HTML at the same time. To be called while a press is handled: browsers refuse it later.
 *
 * @param place A live region, there before: what happened is said in it, and a field with the text comes into it.
 * @param said What is said of a text that was copied.
 */
export async function copy(place: HTMLElement, text: string, html?: string, said = copiedText): Promise<void> {
  // The same words once more would not be announced.
  place.textContent = '';
  try {
    // The clipboard is missing on plain http and may be refused, and not every browser has one for more than text.
    if (html) await navigator.clipboard.write([new ClipboardItem({ ...typed('plain', text), ...typed('html', html) })]);
    else await navigator.clipboard.writeText(text);
    const words = document.createTextNode(said);
    place.append(words);
    setTimeout(() => words.remove(), saidFor);
  } catch {
    // A link and a step code fit into one line.
    const field = document.createElement(/\D\s/.test(text) ? 'textarea' : 'input');
    Object.assign(field, { readOnly: true, value: text, ariaLabel: copyByHand });
    place.replaceChildren(field);
    // Focus first: it alone scrolls to the field.
    field.focus();
    field.select();
  }
}

/** Not every browser takes a string where a Blob may stand. */
function typed(subtype: string, content: string): Record<string, Blob> {
  const type = `text/${subtype}`;
  return { [type]: new Blob([content], { type }) };
}
