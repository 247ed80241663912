/** What opens the search: keys, clicks, and the first touch of a search box. Nothing of it is loaded before. */
import { plainlyClicked } from './plain-click.ts';

/** Links that open the search; without this script they lead to the list of all messages. */
const opener = 'a[data-search-open]';

/** Sent to the window when the reader asks for the search dialog; `search/index.ts` listens. */
export const searchWanted = 'waymark:search';

/** Listens for `/`, Ctrl-K, Cmd-K, clicks on `[data-search-open]`, and for the focus reaching a `<site-search>`. */
export function offerSearch(base: string): void {
  const load = once(() => loadScript(`${base}search.js`));
  const open = (event: Event, link: HTMLAnchorElement | null) => {
    event.preventDefault();
    load().then(
      () => dispatchEvent(new Event(searchWanted)),
      () => link && location.assign(link.href),
    );
  };
  const loadFor = (element: unknown) => {
    if (element instanceof Element && element.closest('site-search')) load().catch(() => {});
  };

  addEventListener('keydown', (event) => {
    if (opensSearch(event)) open(event, document.querySelector<HTMLAnchorElement>(opener));
  });
  addEventListener('click', (event) => {
    const link = plainlyClicked(event, opener);
    if (link) open(event, link);
  });
  addEventListener('focusin', (event) => loadFor(event.target));
  loadFor(document.activeElement);
}

/**
 * Loads the search's bundle, which the release room writes under this fixed name. A script element rather than `import()`:
 * Vite wraps every `import()` in a loader larger than this whole script, and Astro inlines no script that has one.
 */
function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = reject;
    document.head.append(script);
  });
}

/** `work` that is done once, and again only after it failed. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work().catch((reason) => {
      done = undefined;
      throw reason;
    });
    return done;
  };
}

function opensSearch(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  const command = event.ctrlKey || event.metaKey;
  if (event.key.toLowerCase() === 'k') return command && !event.shiftKey;
  // Shift is not asked for: on many keyboards `/` is Shift-7.
  return event.key === '/' && !command && !isField(event.target);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
