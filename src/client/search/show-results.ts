/** Results as elements. All text goes in as text, so nothing that an article or a reader wrote becomes markup. */
import { element } from './element.ts';
import type { Excerpt, Outcome, Result } from './group.ts';

/** One section with a heading and a list of links for each group. */
export function resultSections({ groups }: Outcome): HTMLElement[] {
  return groups.map(({ id, label, results }) =>
    element('section', { className: 'search-group' }, [
      element('h2', { className: `search-kind search-kind-${id}` }, [label]),
      element('ul', {}, results.map(resultItem)),
    ]),
  );
}

function resultItem({ title, address, source, lang, excerpt }: Result): HTMLElement {
  const link = element('a', { className: 'search-result', href: address, dir: 'auto', ...(lang && { lang }) }, [
    element('b', {}, [title]),
  ]);
  if (source) link.append(' ', element('small', {}, [source]));
  if (excerpt.length > 0) link.append(' ', element('span', {}, excerpt.map(piece)));
  return element('li', {}, [link]);
}

function piece({ text, marked }: Excerpt): Node | string {
  return marked ? element('mark', {}, [text]) : text;
}
