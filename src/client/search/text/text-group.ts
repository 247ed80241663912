/** The group that searches the text of all guides and pages with Pagefind: its hits sorted by the kind of entry. */
import { addresses } from '../../../guide/addresses.ts';
import {
  allMessages,
  causes,
  found,
  foundInstead,
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
import { excerptPieces } from './excerpt.ts';
import { openIndex } from './open-index.ts';
import type { HitData } from './pagefind.ts';
import type { Kind, Result } from './result.ts';
import { resultSections } from './show-results.ts';

/** The matcher's answer is on the screen before the index is asked, which takes many short turns; in milliseconds. */
const frames = 30;

/** How much of a text is searched for, in characters: the guides hold no more of a longer one. */
const longest = 4000;

/** The kinds in the order they are shown; `id` is what the release room gives each entry in the index. */
const kinds = [
  { id: 'message', label: messages },
  { id: 'step', label: steps },
  { id: 'cause', label: causes },
  { id: 'question', label: questions },
  { id: 'page', label: pages },
];

/** The group over the index under `base`, which is loaded when the group is told to prepare, or asked. */
export function textGroup(base: string): Group {
  const index = openIndex(base);
  return {
    prepare: () => index.load(),
    async search(text, signal) {
      await new Promise((resolve) => setTimeout(resolve, frames));
      // While the reader types on, the data of older hits is not fetched.
      const best = await index.ask((pagefind) => bestHits(pagefind, text.slice(0, longest), () => !signal.aborted));
      return best.hits.length > 0 ? answer(best) : nothing(base);
    },
  };
}

function answer({ hits, more, without, instead }: Best): Answer {
  const results = hits.map(labelled);
  const shown: Kind[] = kinds
    .map(({ id, label }) => ({
      id,
      label,
      results: results.filter(({ kind }) => kind === id).map(({ result }) => result),
    }))
    .filter(({ results }) => results.length > 0);
  const remarks = [instead.length > 0 && foundInstead(instead), without.length > 0 && foundWithout(without)];
  return {
    said: found(hits.length, more),
    show: () =>
      resultSections(
        shown,
        remarks.filter((remark) => remark !== false),
      ),
  };
}

function nothing(base: string): Answer {
  const link = element('a', { href: addresses(base).messages }, [allMessages]);
  return { said: nothingFound, show: () => [element('p', { className: 'search-remark' }, [link])] };
}

/** The kind of entry a hit is, and the result to show. */
function labelled({ url, excerpt, meta }: HitData): { kind: string; result: Result } {
  const address = new URL(url, location.href);
  const labels = address.searchParams;
  const result = {
    title: meta.title ?? url,
    address: address.pathname + address.hash,
    source: labels.get('guide') ?? '',
    lang: labels.get('lang') ?? '',
    excerpt: excerptPieces(excerpt),
  };
  const kind = labels.get('kind') ?? 'page';
  return { kind, result };
}
