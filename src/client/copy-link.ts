/**
 * `<copy-link><a href="…">Copy link</a></copy-link>`: without this script a plain link, with it a click copies the address; round a step's code
 * (`.step-code`) it copies the code. Among the tools of a step (`.step-tools`, which stand beside its texts) it gets a button that copies the
 * step for a ticket.
 */
import { copy } from './copy/copy.ts';
import { htmlOf } from './copy/html-of.ts';
import { textOf } from './copy/text-of.ts';
import { codeOf, ticketOf, titleOf } from './copy/ticket.ts';
import { plainlyClicked } from './plain-click.ts';
import { copied, copiedText, copyForTicket } from './words.ts';

/** The element; what is public serves the scripts of single pages, which share no file with this one so that it stays whole. */
export class CopyLink extends HTMLElement {
  #said = document.createElement('span');

  connectedCallback(): void {
    if (this.#said.parentNode) return;
    // A live region is only announced if it was there, empty, before its text came.
    this.#said.role = 'status';
    const step = this.closest('.step-tools')?.parentElement;
    if (step) this.#offerTicket(step);
    this.append(this.#said);
    this.onclick = this.#copyLink;
  }

  /** Copies an element's content as text and as HTML. */
  copy(node: Element): void {
    void copy(this.#said, textOf(node), htmlOf(node));
  }

  /** A step as it is put into a ticket. */
  readonly ticketOf = ticketOf;

  #offerTicket(step: Element): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaLabel = `${copyForTicket}: ${titleOf(step)}`;
    button.append(copyForTicket);
    button.onclick = () => this.copy(ticketOf(step, this.querySelector('a')!.href));
    this.append(button);
  }

  #copyLink(event: MouseEvent): void {
    const link = plainlyClicked(event);
    if (!link) return;
    event.preventDefault();
    const code = codeOf(this);
    void copy(this.#said, code ?? link.href, '', code ? copiedText : copied);
  }
}

/** Makes every `<copy-link>` of the page work, those to come as well. */
export function defineCopyLink(): void {
  customElements.define('copy-link', CopyLink);
}
