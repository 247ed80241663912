/** Steps that are picked become one reply. What is picked is in the address's fragment alone, so that it can be linked to and Back undoes it. */

// Its type alone: code that this script shared with that of every page would become a file for both, which no page could inline.
import type { CopyLink } from '../copy-link.ts';
import { replyOf } from './letter.ts';
import { readPicked, toggled, writePicked } from './picked.ts';

class ReplyMaker extends HTMLElement {
  #boxes = new Map([...this.querySelectorAll<HTMLInputElement>('[type=checkbox]')].map((box) => [box.value, box]));
  #copyLink = this.#part<CopyLink>('copy-link');
  #preview = this.#part('.reply-preview');

  connectedCallback(): void {
    for (const box of this.#boxes.values()) box.onchange = () => this.#pick(toggled(this.#picked(), box.value));
    for (const field of this.querySelectorAll('textarea')) field.oninput = () => this.#show();
    this.#part('[data-clear]').onclick = () => this.#pick([]);
    this.#part('copy-link button').onclick = () => this.#copyLink.copy(this.#preview);
    this.#part('[data-see]').onclick = () => {
      const letter = this.#part('.reply-letter');
      letter.scrollIntoView();
      letter.focus({ preventScroll: true });
    };
    addEventListener('hashchange', () => this.#show());
    this.#show();
  }

  #picked(): string[] {
    return readPicked(location.hash, new Set(this.#boxes.keys()));
  }

  #pick(codes: string[]): void {
    history.pushState(null, '', location.pathname + location.search + writePicked(codes));
    this.#show();
  }

  #show(): void {
    const picked = this.#picked();
    for (const [code, box] of this.#boxes) box.checked = picked.includes(code);
    const steps = picked.map((code) => this.#ticketOf(this.#boxes.get(code)!));
    const lines = [...this.querySelectorAll('textarea')].map(({ value }) => value);
    this.#preview.replaceChildren(...replyOf(steps, lines[0] ?? '', lines[1] ?? ''));
    this.#tellCount(picked.length);
  }

  #ticketOf(box: HTMLInputElement): HTMLElement {
    const step = box.closest('li')!;
    return this.#copyLink.ticketOf(step, step.querySelector<HTMLAnchorElement>('h3 a')!.href);
  }

  #tellCount(count: number): void {
    const place = this.#part('.reply-count');
    const { one = '', many = '', none = '' } = place.dataset;
    place.textContent = count === 0 ? none : count === 1 ? one : many.replace('#', String(count));
    this.classList.toggle('none-picked', count === 0);
    this.#part<HTMLButtonElement>('copy-link button').disabled = count === 0;
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    return this.querySelector<Part>(selector)!;
  }
}

void customElements.whenDefined('copy-link').then(() => customElements.define('reply-maker', ReplyMaker));
