/** The line that says, for everyone to read and hear, what a search came to. */
import { element } from './element.ts';

/** How long a search may take before it is said that it goes on, in milliseconds. */
const patience = 400;

/** How long a sentence must be away to be heard again, in milliseconds. */
const pause = 100;

/** A live region of one sentence. */
export interface Said {
  element: HTMLElement;
  /** Says a sentence; one that stands there already is not said again. */
  say(sentence: string, tone?: string): void;
  /** Says a sentence unless another is said soon. */
  sayLater(sentence: string): void;
  /** Says once more what stands there: a live region speaks only of what is new in it. */
  repeat(): void;
}

/** A new, empty one. It speaks once its element stands in the page. */
export function said(): Said {
  const line = element('p', { className: 'search-status', role: 'status' });
  let timer = 0;
  const say = (sentence: string, tone = '') => {
    clearTimeout(timer);
    if (line.textContent !== sentence) line.textContent = sentence;
    line.dataset.tone = tone;
  };
  return {
    element: line,
    say,
    sayLater(sentence) {
      clearTimeout(timer);
      timer = window.setTimeout(() => say(sentence), patience);
    },
    repeat() {
      const { textContent: sentence, dataset } = line;
      const { tone } = dataset;
      line.textContent = '';
      timer = window.setTimeout(() => say(sentence, tone), pause);
    },
  };
}
