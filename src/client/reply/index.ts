/** Steps that are picked become one reply. What is picked is in the address's fragment alone, so that it can be linked to and Back undoes it. */
import { spokenCode } from '../../guide/step-code.ts';
import { type CopyLink, defineCopyLink } from '../copy/copy-link.ts';
import { ticketOf } from '../copy/ticket.ts';
import { afterPaint } from '../pace/after-paint.ts';
import { keepLines } from './keep-lines.ts';
import { replyOf } from './letter.ts';
import { type Picked, readPicked, toggled, writePicked } from './picked.ts';

/** More codes that are not here are not told one by one. */
const mostMissing = 10;

class ReplyMaker extends HTMLElement {
  #boxes = new Map([...this.querySelectorAll<HTMLInputElement>('[type=checkbox]')].map((box) => [box.value, box]));
  #lines = [...this.querySelectorAll('textarea')];
  #places = new Map([...[...this.#boxes.keys()].map((code) => [code, code] as const), ...this.#moved()]);
  #copyLink = this.#part<CopyLink>('.reply-bar copy-link');
  #preview = this.#part('.reply-preview');

  connectedCallback(): void {
    for (const box of this.#boxes.values()) box.onchange = () => this.#pick(toggled(this.#picked().codes, box.value));
    keepLines(this.#lines);
    for (const field of this.#lines) field.oninput = () => this.#show();
    this.#part('[data-clear]').onclick = () => {
      // The button goes with what it clears.
      this.#boxes.get(this.#picked().codes[0] ?? '')?.focus();
      this.#pick([]);
    };
    this.#part('copy-link button').onclick = () => this.#copyLink.copy(this.#preview);
    this.#part('[data-see]').onclick = () => {
      const letter = this.#part('.reply-letter');
      letter.scrollIntoView();
      letter.focus({ preventScroll: true });
    };
    addEventListener('hashchange', () => this.#show());
    this.#show();
  }

  #picked(): Picked {
    return readPicked(location.hash, this.#places);
  }

  /** `data-moved` names former codes with those that their steps have now: `700824:417203 112892:502113`. */
  #moved(): [string, string][] {
    const pairs = this.dataset.moved?.split(' ').filter(Boolean) ?? [];
    return pairs.map((pair) => pair.split(':') as [string, string]);
  }

  #pick(codes: string[]): void {
    history.pushState(history.state, '', location.pathname + location.search + writePicked(codes));
    afterPaint(() => this.#show());
  }

  #show(): void {
    const { codes, missing } = this.#picked();
    for (const [code, box] of this.#boxes) box.checked = codes.includes(code);
    const steps = codes.map((code) => this.#ticketOf(this.#boxes.get(code)!));
    const [greeting = '', closing = ''] = this.#lines.map(({ value }) => value);
    this.#preview.replaceChildren(...replyOf(steps, greeting, closing));
    // What stands there to be copied by hand is no longer the reply.
    this.#part('.reply-bar [role="status"]').replaceChildren();
    this.#tellCount(codes.length);
    this.#tellMissing(missing);
  }

  #ticketOf(box: HTMLInputElement): HTMLElement {
    const step = box.closest('li')!;
    return ticketOf(step, step.querySelector<HTMLAnchorElement>('h3 a')!.href);
  }

  #tellCount(count: number): void {
    const place = this.#part('.reply-count');
    const { one = '', many = '', none = '' } = place.dataset;
    place.textContent = count === 0 ? none : count === 1 ? one : many.replace('#', String(count));
    this.classList.toggle('none-picked', count === 0);
    this.#part<HTMLButtonElement>('copy-link button').disabled = count === 0;
  }

  #tellMissing(codes: string[]): void {
    const place = this.#part('.reply-missing');
    const named = codes.slice(0, mostMissing).map(spokenCode).join(', ');
    place.textContent = named && `${place.dataset.said} ${named}${codes.length > mostMissing ? ' …' : ''}`;
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    return this.querySelector<Part>(selector)!;
  }
}

defineCopyLink();
customElements.define('reply-maker', ReplyMaker);
