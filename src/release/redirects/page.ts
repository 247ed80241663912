/** The page of an old address: it leads on, with a link for browsers that do not follow, and is nothing to be found by. */
import type { Move } from './moves.ts';

/** Its own words are English. */
const moved = 'This page has moved';

/**
 * A page that leads to the guide of its one move at once; of several, or of one whose address had a query that a static host does not
 * see, the reader chooses.
 *
 * @param moves Not empty.
 * @param language BCP 47 tag of guides that name none.
 * @param origin Where the site will be, if that is known.
 */
export function movedPage(moves: Move[], language: string, origin: string | undefined): string {
  const [first] = moves as [Move];
  const leadsOn = moves.length === 1 && first.query === '';
  const canonical = origin === undefined ? first.target : new URL(first.target, origin).href;
  const links = moves.map(({ guide, target }) => {
    const lang = guide.lang ?? language;
    return `<li><a href="${escaped(target)}" lang="${escaped(lang)}" dir="auto">${escaped(guide.title)}</a></li>`;
  });
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${moved}</title>`,
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    ...(leadsOn
      ? [
          `<link rel="canonical" href="${escaped(canonical)}">`,
          `<meta http-equiv="refresh" content="0; url=${escaped(first.target)}">`,
        ]
      : []),
    '</head>',
    '<body>',
    '<main>',
    `<h1>${moved}</h1>`,
    `<p>${leadsOn ? 'It is now here:' : 'What you look for may be here:'}</p>`,
    `<ul>${links.join('')}</ul>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
