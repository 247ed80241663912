/** What opens the search: keys, clicks, a link that brings a text, and the first touch of a search box. */

import { loadScript } from '../load-script.ts';
import { once } from '../pace/once.ts';
import { whenLoaded } from '../pace/when-loaded.ts';
import { takeArrivedText } from './arrived-text.ts';
import { plainlyClicked } from './plain-click.ts';
import { savesData } from './saves-data.ts';
import { slashIsOn } from './slash-key.ts';

/** Links that open the search; without this script they lead to the list of all messages. */
const opener = 'a[data-search-open]';

/** Sent to the window when the reader asks for the search dialog, with what was typed since as its `detail`; `search/index.ts` listens. */
export const searchWanted = 'waymark:search';

/** Sent to the window with a text that a link has brought as its `detail`; `search/index.ts` listens. */
export const textArrived = 'waymark:text';

/**
 * Listens for `/`, Ctrl-K, Cmd-K, clicks on `[data-search-open]`, and for a `<site-search>` that is focused or submitted. Where a page has
 * such a box of its own, the search is loaded once the browser is idle; elsewhere nothing of it is loaded before it is asked for.
 *
 * @param arrived The text that a link has brought, or empty.
 */
export function offerSearch(base: string, arrived: string): void {
  const load = once(() => loadScript(`${base}search.js`));
  // Until the dialog is there, its keys are kept for it.
  let typed: string | undefined;
  const open = (event: Event, link: HTMLAnchorElement | null) => {
    event.preventDefault();
    typed ??= '';
    load()
      .then(
        () => dispatchEvent(new CustomEvent(searchWanted, { detail: typed })),
        () => link && location.assign(link.href),
      )
      .finally(() => {
        typed = undefined;
      });
  };
  const answer = (text: string) => {
    if (!text) return;
    load().then(
      () => dispatchEvent(new CustomEvent(textArrived, { detail: text })),
      () => {
        const field = document.querySelector('textarea');
        if (field) field.value = text;
      },
    );
  };
  const loadFor = (element: unknown) => {
    if (element instanceof Element && element.closest('site-search')) load().catch(() => {});
  };

  addEventListener('keydown', (event) => {
    if (typed !== undefined && isText(event)) {
      event.preventDefault();
      typed += event.key;
    } else if (opensSearch(event)) open(event, document.querySelector<HTMLAnchorElement>(opener));
  });
  addEventListener('click', (event) => {
    const link = plainlyClicked(event, opener);
    if (link) open(event, link);
  });
  addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || !form.closest('site-search')) return;
    event.preventDefault();
    load().then(
      () => form.requestSubmit(),
      () => form.submit(),
    );
  });
  addEventListener('focusin', (event) => loadFor(event.target));
  loadFor(document.activeElement);
  addEventListener('hashchange', () => answer(takeArrivedText()));
  answer(arrived);
  if (!savesData()) whenLoaded(() => loadFor(document.querySelector('site-search')));
}

function opensSearch(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  if (event.key.toLowerCase() === 'k') return isCommand(event) && !event.shiftKey;
  // Shift is not asked for: on many keyboards `/` is Shift-7.
  return event.key === '/' && !isCommand(event) && !isField(event.target) && slashIsOn();
}

function isText(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.altKey && !isCommand(event);
}

function isCommand(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
