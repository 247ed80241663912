/** Ticks of steps that the guide no longer has: what each was, what came of it, and where it has gone. */
import type { Tick } from './state.ts';

export class FormerSteps {
  readonly #section: HTMLElement | null;
  readonly #items: Map<string, HTMLElement>;
  readonly #results: (tick: Tick) => string;

  /**
   * @param section Holds a `<template>` with one item a step and the list they come into; null where the guide has no such steps.
   * @param results The words for a tick's result.
   */
  constructor(section: HTMLElement | null, results: (tick: Tick) => string) {
    const items = section?.querySelector('template')?.content.querySelectorAll<HTMLElement>('[data-code]') ?? [];
    this.#section = section;
    this.#items = new Map([...items].map((item) => [item.dataset.code ?? '', item]));
    this.#results = results;
  }

  has(code: string): boolean {
    return this.#items.has(code);
  }

  /** Title of the step as it last was. */
  title(code: string): string {
    return this.#items.get(code)?.dataset.title ?? '';
  }

  /** Code of the guide's step that a former one is now, if it is one. */
  now(code: string): string | undefined {
    return this.#items.get(code)?.dataset.now;
  }

  /** Shows `ticks`, each of a former step; nothing at all where there are none. */
  show(ticks: readonly Tick[]): void {
    if (!this.#section) return;
    const shown = ticks.flatMap((tick) => {
      const item = this.#items.get(tick.code)?.cloneNode(true) as HTMLElement | undefined;
      item?.querySelector('[data-result]')?.append(this.#results(tick));
      return item ?? [];
    });
    this.#section.hidden = shown.length === 0;
    this.#section.querySelector('ul')?.replaceChildren(...shown);
  }
}
