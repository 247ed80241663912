/** A button that copies a text. */
import { copiedText, copyTextByHand } from '../words.ts';
import { element } from './element.ts';

/**
 * The button, with a place beside it that says that the text was copied, or shows it where the clipboard is missing or refused.
 *
 * @param text Asked for when the button is pressed.
 */
export function copyButton(label: string, text: () => string): HTMLElement {
  const button = element('button', { type: 'button', className: 'copy-text' }, [label]);
  const said = element('span', { role: 'status' });
  button.onclick = async () => {
    // The same words once more would not be announced.
    said.textContent = '';
    try {
      await navigator.clipboard.writeText(text());
      said.textContent = copiedText;
    } catch {
      const field = element('textarea', { readOnly: true, rows: 4, value: text(), ariaLabel: copyTextByHand });
      said.replaceChildren(field);
      field.select();
      field.focus();
    }
  };
  return element('div', { className: 'copying' }, [button, said]);
}
