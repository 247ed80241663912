/** `<site-search>` around a form with one field: without this script the form leads to the list of all messages. */
import { afterPaint } from '../pace/after-paint.ts';
import { searchFailed, searching } from '../words.ts';
import { element } from './element.ts';
import { askGroups, type Group, isFolded, type Progress } from './group.ts';
import { type LongText, longText } from './long-text.ts';
import { nextFocus } from './move-focus.ts';
import { said } from './said.ts';
import { isTitle } from './text/rank.ts';

/** How long typing must rest before it is answered, in milliseconds. */
const rest = 120;

/** Puts a text into the field of a `<site-search>`, as if it were pasted. */
export function putText(box: Element, text: string): void {
  const field = box.querySelector('textarea');
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}

/** A query under way or answered. */
interface Search {
  text: string;
  control: AbortController;
  done: Promise<void>;
}

/** The element class for a site whose answers come from `groups`, shown in their order. */
export function siteSearch(groups: readonly Group[]): CustomElementConstructor {
  return class SiteSearch extends HTMLElement {
    #said = said();
    #note = element('p', { className: 'note search-length', role: 'status' });
    #places = groups.map(() => element('div', {}));
    #results = element('div', { className: 'search-results' }, this.#places);
    #text: LongText | undefined;
    #length = 0;
    #search: Search | undefined;
    #timer = 0;
    #isPasted = false;

    connectedCallback(): void {
      const field = this.#field;
      if (!field || this.#text) return;
      this.#text = longText(field, this.#note);
      this.append(this.#note, this.#said.element, this.#results);
      this.oninput = this.#onInput;
      this.onkeydown = this.#onKey;
      this.addEventListener('focusin', () => this.#prepare());
      this.onsubmit = (event) => {
        event.preventDefault();
        this.#submit();
      };
      if (this.contains(document.activeElement)) this.#prepare();
      // What was typed or pasted before this code had loaded.
      this.#ask();
    }

    /** The whole text in the field, also where the field shows its beginning. */
    get text(): string {
      return this.#text?.read() ?? '';
    }

    get #field(): HTMLInputElement | HTMLTextAreaElement | null {
      return this.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    }

    get #links(): HTMLAnchorElement[] {
      return [...this.#results.querySelectorAll('a')];
    }

    /** What the keys lead through: the links in sight, and what opens more of them. */
    get #stops(): HTMLElement[] {
      const all = this.#results.querySelectorAll<HTMLElement>('a, .search-others > summary');
      return [...all].filter((stop) => !stop.matches('details:not([open]) > :not(summary) *'));
    }

    #prepare(): void {
      afterPaint(() => {
        for (const group of groups) group.prepare();
      });
    }

    /** What is pasted is answered once it is seen, typing when it rests. */
    #onInput = (): void => {
      clearTimeout(this.#timer);
      const length = this.#field?.value.length ?? 0;
      const isTyped = Math.abs(length - this.#length) < 2;
      this.#length = length;
      this.#isPasted = !isTyped;
      if (isTyped) this.#timer = window.setTimeout(() => this.#ask(), rest);
      else afterPaint(() => this.#ask());
    };

    /** Asks for what is in the field, unless that was asked already; an older query's answer is dropped. */
    #ask(): Promise<void> {
      clearTimeout(this.#timer);
      const text = this.#text?.read().trim() ?? '';
      this.#length = this.#field?.value.length ?? 0;
      if (this.#search?.text === text) return this.#search.done;
      this.#search?.control.abort();
      const control = new AbortController();
      this.#search = { text, control, done: this.#answer(text, control.signal) };
      return this.#search.done;
    }

    async #answer(text: string, signal: AbortSignal): Promise<void> {
      if (text === '') {
        this.#said.say('');
        for (const place of this.#places) place.replaceChildren();
        return;
      }
      this.#said.sayLater(searching);
      const failed = await askGroups(groups, text, signal, (progress) => this.#show(progress));
      if (signal.aborted || !failed) return;
      // A failed search is asked again when the reader asks again.
      this.#search = undefined;
      if (this.#links.length === 0) this.#said.say(searchFailed);
    }

    #show({ answers, latest, speaker }: Progress): void {
      if (speaker) this.#said.say(speaker.said, speaker.tone);
      const alone = answers.findIndex((answer) => answer?.alone);
      this.#places.forEach((place, index) => {
        if (alone >= 0 && index !== alone) place.replaceChildren();
        else if (index >= latest) this.#fill(place, answers, index, latest);
      });
      // Who pastes waits for the answer; who types looks at the field.
      if (speaker?.tone && speaker === answers[latest] && this.#isPasted)
        this.#said.element.scrollIntoView({ block: 'nearest' });
    }

    /** Shows the answer of the group that has just finished; what stands below it, again where it is folded by that. */
    #fill(place: Element, answers: Progress['answers'], index: number, latest: number): void {
      const answer = answers[index];
      const folded = answer?.fold && isFolded(answers, index) ? answer.fold() : undefined;
      if (index === latest || folded) place.replaceChildren(...(folded ?? answer?.show() ?? []));
    }

    /** Leads to the results, the first in focus, and says once more what they come to. */
    async #submit(): Promise<void> {
      await this.#ask();
      this.#stops[0]?.focus();
      this.#said.repeat();
    }

    /** Opens the step of the code, or the one entry of exactly the message, in the field; a likeness is for the reader to judge. */
    async #openExact(): Promise<void> {
      await this.#ask();
      const text = this.#search?.text ?? '';
      const isExact = (link: HTMLAnchorElement) => 'exact' in link.dataset || isTitle(titleOf(link), text);
      const exact = this.#links.filter(isExact);
      const [first] = exact;
      if (first && exact.every(({ href }) => href === first.href)) first.click();
      else await this.#submit();
    }

    #clear(field: HTMLInputElement | HTMLTextAreaElement): void {
      this.#text?.put('');
      field.focus();
      this.#ask();
    }

    #onKey = (event: KeyboardEvent): void => {
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
      const stops = this.#stops;
      const from = stops.indexOf(event.target as HTMLElement);
      // Elsewhere, as in a text that scrolls, the keys keep their meaning.
      if (!inField && from < 0) return;
      const next = nextFocus(event.key, from, stops.length);
      if (next === undefined) return;
      event.preventDefault();
      (stops[next] ?? field).focus();
    };
  };
}

/** The title that a link stands for: of a result its first words. */
function titleOf(link: HTMLAnchorElement): string {
  return (link.querySelector('b') ?? link).textContent;
}
