/** `<site-search>` around a form with one field: without this script the form leads to the list of all messages. */
import { allMessages, found, nothingFound, searchFailed, searching } from '../words.ts';
import { element } from './element.ts';
import { type Group, searchGroups } from './group.ts';
import { nextFocus } from './move-focus.ts';
import { isTitle } from './rank-title.ts';
import { resultSections } from './show-results.ts';

/** How long typing must rest before the index is asked, in milliseconds. */
const rest = 150;

/** How much of what is in the field is looked at, in characters: a pasted error page says what it is within that. */
const longest = 4000;

/** A query under way or answered. */
interface Search {
  query: string;
  control: AbortController;
  done: Promise<void>;
}

/** The element class for a site whose results come from `groups`. */
export function siteSearch(groups: readonly Group[]): CustomElementConstructor {
  return class SiteSearch extends HTMLElement {
    #status = element('p', { className: 'search-status', role: 'status' });
    #results = element('div', { className: 'search-results' });
    #search: Search | undefined;
    #timer = 0;

    connectedCallback(): void {
      this.append(this.#status, this.#results);
      this.oninput = () => {
        clearTimeout(this.#timer);
        this.#timer = window.setTimeout(() => this.#ask(), rest);
      };
      this.onkeydown = this.#onKey;
      this.onsubmit = (event) => {
        event.preventDefault();
        this.#submit();
      };
      // What was typed or pasted before this code had loaded.
      this.#ask();
    }

    get #field(): HTMLInputElement | HTMLTextAreaElement | null {
      return this.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    }

    get #query(): string {
      return this.#field?.value.slice(0, longest).trim() ?? '';
    }

    get #links(): HTMLAnchorElement[] {
      return [...this.#results.querySelectorAll('a')];
    }

    /** Asks for what is in the field, unless that was asked already; an older query's answer is dropped. */
    #ask(): Promise<void> {
      const query = this.#query;
      if (this.#search?.query === query) return this.#search.done;
      this.#search?.control.abort();
      const control = new AbortController();
      this.#search = { query, control, done: this.#answer(query, control.signal) };
      return this.#search.done;
    }

    async #answer(query: string, signal: AbortSignal): Promise<void> {
      if (query === '') return this.#show('', []);
      this.#status.textContent = searching;
      const outcome = await searchGroups(groups, query, signal);
      if (signal.aborted) return;
      const links = outcome.groups.reduce((count, { results }) => count + results.length, 0);
      if (links > 0) return this.#show(found(links, outcome.more), resultSections(outcome));
      // A failed search is asked again when the reader asks again.
      if (outcome.failed) this.#search = undefined;
      this.#show(outcome.failed ? searchFailed : nothingFound, [this.#wayOut()]);
    }

    #show(status: string, results: Node[]): void {
      this.#status.textContent = status;
      this.#results.replaceChildren(...results);
    }

    #wayOut(): HTMLElement {
      const form = this.querySelector('form');
      return element('p', {}, [element('a', { href: form?.action ?? '' }, [allMessages])]);
    }

    /** Leads to the results, the first in focus, and says how many there are. */
    async #submit(): Promise<void> {
      await this.#ask();
      this.#links[0]?.focus();
      // Said already, perhaps long ago: a live region speaks only of what is new in it.
      const said = this.#status.textContent;
      this.#status.textContent = '';
      setTimeout(() => {
        this.#status.textContent ||= said;
      }, 100);
    }

    /** Opens the one entry of exactly the message in the field; a likeness is for the reader to judge. */
    async #openExact(): Promise<void> {
      await this.#ask();
      const exact = this.#links.filter((link) => isTitle(link.querySelector('b')?.textContent ?? '', this.#query));
      if (exact.length === 1) exact[0]!.click();
      else await this.#submit();
    }

    #clear(field: HTMLInputElement | HTMLTextAreaElement): void {
      field.value = '';
      field.focus();
      this.#ask();
    }

    #onKey(event: KeyboardEvent): void {
      const field = this.#field;
      if (event.isComposing || !field) return;
      const inField = event.target === field;
      if (inField && event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        this.#openExact();
        return;
      }
      // In a dialog, Esc closes it.
      if (event.key === 'Escape' && !this.closest('dialog')) this.#clear(field);
      // In a pasted message of several lines the arrow first leads to its end.
      if (inField && field.value.includes('\n') && (field.selectionEnd ?? 0) < field.value.length) return;
      const links = this.#links;
      const next = nextFocus(event.key, links.indexOf(event.target as HTMLAnchorElement), links.length);
      if (next === undefined) return;
      event.preventDefault();
      (links[next] ?? field).focus();
    }
  };
}
