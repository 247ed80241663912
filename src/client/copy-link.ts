/** `<copy-link><a href="…">Copy link</a></copy-link>`: without this script a plain link, with it a click copies the address. */
import { plainlyClicked } from './plain-click.ts';
import { copied, copyByHand } from './words.ts';

/** How long it is said that the link was copied, in milliseconds. */
const saidFor = 3000;

class CopyLink extends HTMLElement {
  #said = document.createElement('span');

  connectedCallback(): void {
    // A live region is only announced if it was there, empty, before its text came.
    this.#said.role = 'status';
    this.append(this.#said);
    this.onclick = this.#copy;
  }

  async #copy(event: MouseEvent): Promise<void> {
    const link = plainlyClicked(event);
    if (!link) return;
    event.preventDefault();
    // The same words once more would not be announced.
    this.#said.textContent = '';
    try {
      // The clipboard is missing on plain http and may be refused; either way the address is shown instead.
      await navigator.clipboard.writeText(link.href);
      const words = document.createTextNode(copied);
      this.#said.replaceChildren(words);
      setTimeout(() => words.remove(), saidFor);
    } catch {
      this.#show(link.href);
    }
  }

  #show(address: string): void {
    const field = Object.assign(document.createElement('input'), {
      readOnly: true,
      value: address,
      ariaLabel: copyByHand,
    });
    this.#said.replaceChildren(field);
    field.select();
    field.focus();
  }
}

/** Makes every `<copy-link>` of the page work, those to come as well. */
export function defineCopyLink(): void {
  customElements.define('copy-link', CopyLink);
}
