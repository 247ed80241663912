/** Loads what copies links, codes and steps, once the reader comes near one of them. */
import { loadScript } from '../load-script.ts';
import { once } from '../pace/once.ts';
import { plainlyClicked } from './plain-click.ts';

/** What comes before a press: a browser lets the page write to the clipboard only for a short while after one. */
const approaches = ['pointerover', 'pointerdown', 'focusin'];

/** Listens for the reader's coming near a `<copy-link>`, and for a press on one that came before its script. */
export function offerCopying(base: string): void {
  const load = once(() => loadScript(`${base}copy.js`));
  for (const approach of approaches) {
    addEventListener(approach, ({ target }) => {
      if (target instanceof Element && target.closest('copy-link')) load().catch(() => {});
    });
  }
  addEventListener('click', (event) => {
    const pressed = plainlyClicked(event, 'copy-link:not(:defined) :is(a, button)');
    if (!pressed) return;
    event.preventDefault();
    load().then(
      () => pressed.click(),
      () => pressed.href && location.assign(pressed.href),
    );
  });
}
