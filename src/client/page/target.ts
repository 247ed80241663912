/** The entry that an address names by its `#id`: opened, in view, and focused, so that screen readers begin to read there. */
import { plainlyClicked } from './plain-click.ts';

/**
 * Opens every closed `<details>` around (or at) the element of `hash`, scrolls it into view and focuses it. Where the element stands for
 * what has moved, goes to the new place, which may be on the same page. A page that has moved as a whole is left for the new one whatever
 * else `hash` says, and with it.
 *
 * @param hash `#id` as in an address, percent-encoded; one that names nothing does nothing else.
 * @param move Whether to scroll and focus as well, or to go on; otherwise it is only opened.
 */
export function reveal(hash: string, move = true): void {
  const target = document.getElementById(decoded(hash.slice(1))) ?? document.getElementById('wm-moved');
  if (!target) return;
  for (let around: Element | null = target; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  if (!move) return;
  const { moved } = target.dataset;
  // In place of the old address, so that the way back does not lead to it again; until then the reader sees where they are.
  if (moved) location.replace(moved.replace(/#$/, hash));
  target.scrollIntoView();
  if (target.tabIndex < 0) {
    // Focusable only while it has the focus: otherwise each later click into the entry's text would focus it again.
    target.tabIndex = -1;
    target.onblur = () => target.removeAttribute('tabindex');
  }
  target.focus({ preventScroll: true });
}

/** Reveals the target of the address: of the first one, of every later one, and of a link to where the reader already is. */
export function followTargets(): void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // After a reload or a step back, the browser returns the reader to the place that was last read: leave it there.
  reveal(location.hash, !entry || entry.type === 'navigate');
  addEventListener('hashchange', () => reveal(location.hash));
  addEventListener('click', (event) => {
    const link = plainlyClicked(event);
    if (link?.hash && link.href === location.href && !event.defaultPrevented) setTimeout(reveal, 0, link.hash);
  });
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
