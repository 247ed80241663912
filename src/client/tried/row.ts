/** A step of the page with the results to choose from. */
import { spokenCode } from '../../guide/step-code.ts';
import { element } from '../search/element.ts';
import { changedSince, readAgain, sameAgain, triedAs } from '../words.ts';
import type { Result, Tick } from './state.ts';

export class Row {
  readonly code: string;
  readonly title: string;
  readonly #element: HTMLElement;
  readonly #revision: number;
  readonly #radios: HTMLInputElement[];
  #shown: Tick | undefined;
  #choose: (result: Result | '') => void = () => {};

  constructor(row: HTMLElement) {
    const { code = '', revision } = row.dataset;
    this.code = code;
    this.title = row.querySelector('a')!.textContent.trim();
    this.#element = row;
    this.#revision = Number(revision);
    this.#radios = [...row.querySelectorAll('input')];
  }

  /** Calls `choose` with what the reader chooses: a tick with the text's revision as it is now, or undefined to take the mark back. */
  listen(choose: (row: Row, tick: Tick | undefined) => void): void {
    this.#choose = (result) =>
      choose(this, result === '' ? undefined : { code: this.code, result, revision: this.#revision });
    // A press on the result that is shown changes nothing, but says it again of the text as it is now.
    this.#element.onchange = this.#element.onclick = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) this.#choose(target.value as Result | '');
    };
  }

  /**
   * Shows a tick, and whether the step's text has changed since; undefined for none.
   *
   * @param title Of the step that the tick is of: this one, or one that is now this one.
   */
  show(tick: Tick | undefined, title = ''): void {
    const isChecked = ({ value }: HTMLInputElement) => value === tick?.result;
    if (tick === this.#shown && this.#radios.every((radio) => radio.checked === isChecked(radio))) return;
    this.#shown = tick;
    for (const radio of this.#radios) radio.checked = isChecked(radio);
    this.#element.querySelector('.tried-changed')?.remove();
    if (!tick) return;
    if (tick.code !== this.code) {
      const [before, after] = triedAs(spokenCode(tick.code));
      this.#note([before, element('bdi', {}, [title]), after], tick.result);
    } else if (tick.revision < this.#revision) this.#note([changedSince], tick.result);
  }

  /** Opens what the row is folded into. */
  unfold(): void {
    const around = this.#element.closest('details');
    if (around) around.open = true;
  }

  /** Says why a result is one of another text, with ways to read this one and to say that the result is still the same. */
  #note(why: (Node | string)[], result: Result): void {
    const { href } = this.#element.querySelector('a')!;
    const link = element('a', { href, ariaLabel: `${readAgain}: ${this.title}` }, [readAgain]);
    const again = element(
      'button',
      { type: 'button', className: 'copy-text', ariaLabel: `${sameAgain}: ${this.title}` },
      [sameAgain],
    );
    again.onclick = () => {
      this.#radios.find(({ checked }) => checked)?.focus();
      this.#choose(result);
    };
    this.#element.append(
      element('p', { className: 'tried-changed', lang: 'en', dir: 'ltr' }, [...why, ' ', link, ' ', again]),
    );
  }
}
