/** A button that copies a text. */
import { copy } from '../copy/copy.ts';
import { element } from './element.ts';

/**
 * The button, with a place beside it that says that the text was copied, or shows it where the clipboard is missing or refused.
 *
 * @param text Asked for when the button is pressed.
 */
export function copyButton(label: string, text: () => string): HTMLElement {
  const button = element('button', { type: 'button', className: 'copy-text' }, [label]);
  const said = element('span', { role: 'status' });
  button.onclick = () => copy(said, text());
  return element('div', { className: 'copying' }, [button, said]);
}
