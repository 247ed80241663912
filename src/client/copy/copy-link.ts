/**
 * `<copy-link><a href="…">Copy link</a></copy-link>`: without this script a plain link, with it a click copies the address; round a step's code
 * (`.step-code`) it copies the code. A button in it, among the tools of a step (`.step-tools`, which stand beside its texts), copies the step
 * for a ticket.
 */
import { plainlyClicked } from '../page/plain-click.ts';
import { copied, copiedText } from '../words.ts';
import { copy } from './copy.ts';
import { htmlOf } from './html-of.ts';
import { textOf } from './text-of.ts';
import { codeOf, ticketOf } from './ticket.ts';

/** The element. */
export class CopyLink extends HTMLElement {
  #said = document.createElement('span');

  connectedCallback(): void {
    if (this.#said.parentNode) return;
    // A live region is only announced if it was there, empty, before its text came.
    this.#said.role = 'status';
    this.append(this.#said);
    this.onclick = this.#copyPressed;
  }

  /** Copies an element's content as text and as HTML. */
  copy(node: Element): void {
    void copy(this.#said, textOf(node), htmlOf(node));
  }

  #copyPressed(event: MouseEvent): void {
    const pressed = plainlyClicked(event, 'a, button');
    if (!pressed) return;
    event.preventDefault();
    const step = pressed.closest('.step-tools')?.parentElement;
    const code = codeOf(this);
    if (pressed instanceof HTMLButtonElement) step && this.copy(ticketOf(step, this.querySelector('a')!.href));
    else void copy(this.#said, code ?? (pressed as HTMLAnchorElement).href, '', code ? copiedText : copied);
  }
}

/** Makes every `<copy-link>` of the page work, those to come as well; done already, it does nothing. */
export function defineCopyLink(): void {
  if (!customElements.get('copy-link')) customElements.define('copy-link', CopyLink);
}
