/** Tells a click that follows a link from one that asks the browser for a new tab, a window or a download. */

/** The link under a click without modifier keys; `null` for every other click. `selector` chooses among links. */
export function plainlyClicked(event: MouseEvent, selector = 'a'): HTMLAnchorElement | null {
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return modified || !(event.target instanceof Element) ? null : event.target.closest<HTMLAnchorElement>(selector);
}
