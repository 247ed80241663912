/** What full text found, as elements. All text goes in as text, so nothing that an article or a reader wrote becomes markup. */
import { inTheText, otherPages } from '../../words.ts';
import { element } from '../element.ts';
import type { Kind, Piece, Result } from './result.ts';

/** One heading over all results, and then what `listed` says. */
export function resultSections(kinds: Kind[], remarks: string[]): Node[] {
  return [element('h2', { className: 'search-heading' }, [inTheText]), ...listed(kinds, remarks)];
}

/** The same folded: one line that opens it. */
export function foldedSections(kinds: Kind[], remarks: string[]): Node[] {
  const summary = element('summary', {}, [otherPages]);
  return [element('details', { className: 'search-others' }, [summary, ...listed(kinds, remarks)])];
}

/**
 * For each kind a section with its own heading and a list of links.
 *
 * @param remarks Sentences on how far this is what was asked for.
 */
function listed(kinds: Kind[], remarks: string[]): Node[] {
  return [
    ...remarks.map((remark) => element('p', { className: 'search-remark' }, [remark])),
    ...kinds.map(({ id, label, results }) =>
      element('section', { className: 'search-group' }, [
        element('h3', { className: `search-kind search-kind-${id}` }, [label]),
        element('ul', {}, results.map(resultItem)),
      ]),
    ),
  ];
}

function resultItem({ title, address, source, lang, excerpt }: Result): HTMLElement {
  const link = element('a', { className: 'search-result', href: address, dir: 'auto', ...(lang && { lang }) }, [
    element('b', {}, [title]),
  ]);
  if (source) link.append(' ', element('small', {}, [source]));
  if (excerpt.length > 0) link.append(' ', element('span', {}, excerpt.map(piece)));
  return element('li', {}, [link]);
}

function piece({ text, marked }: Piece): Node | string {
  return marked ? element('mark', {}, [text]) : text;
}
