/** A button that sends a report to a webhook, once, and says what became of it. */
import { element } from '../search/element.ts';
import { notSent, sending, sendReport, sent } from '../words.ts';
import { type PostedReport, postReport } from './post-report.ts';

/**
 * The button with its line of what became of it.
 *
 * @param field Holds the message: it cannot be changed any more once it is sent, and stands selected for copying where that failed.
 * @param report Asked for when the button is pressed.
 */
export function sendButton(field: HTMLTextAreaElement, webhook: string, report: () => PostedReport): HTMLElement {
  const button = element('button', { type: 'button', className: 'copy-text' }, [sendReport]);
  const said = element('span', { role: 'status' });
  button.onclick = async () => {
    // It keeps the focus, which a disabled button loses.
    if (button.ariaDisabled === 'true') return;
    button.ariaDisabled = 'true';
    field.readOnly = true;
    said.textContent = sending;
    try {
      await postReport(webhook, report());
      said.textContent = sent;
    } catch {
      said.textContent = notSent;
      button.ariaDisabled = null;
      field.readOnly = false;
      field.focus();
      field.select();
    }
  };
  return element('div', { className: 'copying' }, [button, said]);
}
