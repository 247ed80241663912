/** A step as it is put into a ticket: its title as a link, what to do and the sign that it worked, and its code. */
import { stepCode } from '../words.ts';

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
  const ticket = made('div', made('p', made('strong', link)), ...clones, made('p', `${stepCode} ${codeOf(step)}`));
  for (const reference of ticket.querySelectorAll<HTMLAnchorElement>('[href^="#"]')) leadToEntry(reference);
  ticket.dir = getComputedStyle(step).direction;
  return ticket;
}

/** A step's title, without what stands before it for those who hear it. */
export function titleOf(step: Element): string {
  return step.querySelector('h1, h3')?.lastChild?.textContent?.trim() ?? '';
}

/** The step code inside an element as it is said, `417 203`, without what it is called; undefined where there is none. */
export function codeOf(element: Element): string | undefined {
  return element.querySelector('.step-code')?.lastChild?.textContent?.trim();
}

/** On the guide's page a link to an entry leads to its place there; outside, to the entry's own page. */
function leadToEntry(link: HTMLAnchorElement): void {
  const own = document.querySelector<HTMLAnchorElement>(`[id="${link.hash.slice(1)}"].entry .copy-link`);
  if (own) link.href = own.href;
}

function made<Name extends keyof HTMLElementTagNameMap>(name: Name, ...children: (Node | string)[]) {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}
