/** The box by which a reader asks that what was tried is kept on the device; switched off, it is forgotten. */
import { element } from '../search/element.ts';
import { keepRefused, otherMarksKept, showKept } from '../words.ts';
import type { Kept } from './kept.ts';
import { decode } from './state.ts';

export class KeepBox {
  readonly #kept: Kept;
  readonly #box: HTMLInputElement;
  readonly #said: HTMLElement;
  /** The state of the page now. */
  readonly #state: () => string;

  /**
   * @param said A live region beside the box.
   * @param state Asked for whenever it is to be kept.
   */
  constructor(kept: Kept, box: HTMLInputElement, said: HTMLElement, state: () => string) {
    this.#kept = kept;
    this.#box = box;
    this.#said = said;
    this.#state = state;
    box.onchange = () => (box.checked ? this.#keep() : this.#forget());
  }

  /** Whether the reader has asked that what the page shows is kept. */
  get isOn(): boolean {
    return this.#box.checked;
  }

  /**
   * Tells whether what the page shows is what is kept. Where something else is, the reader may ask for it; nothing writes over it by itself.
   *
   * @param show Called when the reader wants to see what is kept instead.
   */
  open(shown: boolean, show: () => void): void {
    this.#box.checked = shown;
    this.#said.replaceChildren();
    if (shown || !decode(this.#kept.read() ?? '')?.length) return;
    const onclick = () => {
      // The button goes with what it was offered for.
      this.#box.focus();
      show();
    };
    const button = element('button', { type: 'button', className: 'copy-text', onclick }, [showKept]);
    this.#said.append(otherMarksKept, ' ', button);
  }

  /** Keeps what the page shows now, if the reader has asked for that. */
  update(): void {
    if (this.#box.checked) this.#keep();
  }

  #keep(): void {
    const done = this.#kept.write(this.#state());
    this.#box.checked = done;
    this.#said.textContent = done ? '' : keepRefused;
  }

  #forget(): void {
    this.#kept.forget();
    this.#said.textContent = '';
  }
}
