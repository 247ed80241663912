/** A step as it is put into a ticket: its title as a link, what to do and the sign that it worked, and its code. */

/** The step's texts: beside its heading, or in a hidden element. */
const texts = ':is(:scope, :scope > [hidden]) > :is(.callout, .prose)';

/**
 * The step in elements of its own, for `htmlOf` and `textOf`.
 *
 * @param step The element that holds the step's heading, code and texts.
 * @param address The step's whole address.
 */
export function ticketOf(step: Element, address: string): HTMLElement {
  const link = made('a', titleOf(step));
  link.href = address;
  const clones = [...step.querySelectorAll(texts)].map((text) => text.cloneNode(true));
  const code = step.querySelector('.step-code')?.textContent ?? '';
  const ticket = made('div', made('p', made('strong', link)), ...clones, made('p', code));
  ticket.dir = getComputedStyle(step).direction;
  return ticket;
}

/** A step's title, without what stands before it for those who hear it. */
export function titleOf(step: Element): string {
  return step.querySelector('h1, h3 a')?.lastChild?.textContent?.trim() ?? '';
}

function made<Name extends keyof HTMLElementTagNameMap>(name: Name, ...children: (Node | string)[]) {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}
