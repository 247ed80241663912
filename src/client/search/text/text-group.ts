/** The group that searches the text of all guides and pages with Pagefind: its hits sorted by the kind of entry. */
import { addresses } from '../../../guide/addresses.ts';
import {
  allMessages,
  causes,
  found,
  foundInstead,
  foundLoosely,
  foundWithout,
  messages,
  nothingFound,
  pages,
  questions,
  steps,
} from '../../words.ts';
import { element } from '../element.ts';
import type { Answer, Group } from '../group.ts';
import { type Best, bestHits } from './best-hits.ts';
import { lazyIndex } from './index/lazy-index.ts';
import type { Entry, Kind } from './result.ts';
import { foldedSections, resultSections } from './show-results.ts';

/** The matcher's answer is on the screen before the index is asked, which takes many short turns; in milliseconds. */
const frames = 30;

/** How much of a text is searched for, in characters: the guides hold no more of a longer one. */
const longest = 4000;

/** What the kinds are called that the release room gives each entry in the index. */
const labels: Record<string, string> = {
  message: messages,
  step: steps,
  cause: causes,
  question: questions,
  page: pages,
};

/** The group over the index under `base`, which is loaded when the group is told to prepare, or asked. */
export function textGroup(base: string): Group {
  const index = lazyIndex(base);
  return {
    prepare: () => index.load(),
    async search(text, signal) {
      await new Promise((resolve) => setTimeout(resolve, frames));
      // While the reader types on, the data of older hits is not fetched.
      const best = await index.ask((loaded) => bestHits(loaded, text.slice(0, longest), () => !signal.aborted));
      return best.entries.length > 0 ? answer(best) : nothing(base);
    },
  };
}

function answer({ entries, exact, more, without, instead, loose }: Best): Answer {
  const remarks = [
    ...(loose ? [foundLoosely] : []),
    ...(instead.length > 0 ? [foundInstead(instead)] : []),
    ...(without.length > 0 ? [foundWithout(without)] : []),
  ];
  const kinds = byKind(entries);
  return {
    said: found(entries.length, more),
    about: exact.map(({ result }) => result.address),
    show: () => resultSections(kinds, remarks),
    fold: () => foldedSections(kinds, remarks),
  };
}

/** The results of each kind; the kind of the best one first. */
function byKind(entries: Entry[]): Kind[] {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return kinds.map((id) => ({
    id,
    label: labels[id] ?? pages,
    results: entries.filter(({ kind }) => kind === id).map(({ result }) => result),
  }));
}

function nothing(base: string): Answer {
  const link = element('a', { href: addresses(base).messages }, [allMessages]);
  return { said: nothingFound, show: () => [element('p', { className: 'search-remark' }, [link])] };
}
