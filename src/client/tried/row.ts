/** A step of the page with the results to choose from. */
import { element } from '../search/element.ts';
import { changedSince, readAgain } from '../words.ts';
import type { Result, Tick } from './state.ts';

export class Row {
  readonly code: string;
  readonly title: string;
  readonly #element: HTMLElement;
  readonly #revision: number;
  readonly #radios: HTMLInputElement[];

  constructor(row: HTMLElement) {
    const { code = '', revision } = row.dataset;
    this.code = code;
    this.title = row.querySelector('a')!.textContent.trim();
    this.#element = row;
    this.#revision = Number(revision);
    this.#radios = [...row.querySelectorAll('input')];
  }

  /** Calls `choose` with what the reader chooses: a tick with the text's revision as it is now, or undefined for `not tried`. */
  listen(choose: (row: Row, tick: Tick | undefined) => void): void {
    this.#element.onchange = ({ target }) => {
      const result = (target as HTMLInputElement).value as Result | '';
      choose(this, result === '' ? undefined : { code: this.code, result, revision: this.#revision });
    };
  }

  /** Shows a tick, and whether the step's text has changed since; undefined for none. */
  show(tick: Tick | undefined): void {
    for (const radio of this.#radios) radio.checked = radio.value === (tick?.result ?? '');
    this.#element.querySelector('.tried-changed')?.remove();
    if (tick && tick.revision < this.#revision) this.#element.append(this.#changed());
  }

  /** Opens what the row is folded into. */
  unfold(): void {
    const around = this.#element.closest('details');
    if (around) around.open = true;
  }

  #changed(): HTMLElement {
    const { href } = this.#element.querySelector('a')!;
    const link = element('a', { href, ariaLabel: `${readAgain}: ${this.title}` }, [readAgain]);
    return element('p', { className: 'tried-changed' }, [changedSince, ' ', link]);
  }
}
