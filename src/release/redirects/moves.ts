/** Where old addresses lead now, as a static site can say it. */
import { type Addresses, addresses, type Guide, readOldAddress } from '../../guide/index.ts';
import type { Goal } from './goal.ts';

/** An old address, and where it leads. */
export interface Move extends Goal {
  /** The old path from the root of its host, percent-encoded. */
  path: string;
  query: string;
  /** The file below the output folder that answers for the path. */
  file: string;
}

/**
 * The moves that articles claim, in the order of their guides; addresses that can be none are left out.
 *
 * @param base Path the site is served below. An old address below it is a file of the output's own; any other is one as well, for a
 *   host or a proxy that forwards old addresses to below the base path.
 */
export function movesOf(guides: Guide[], base: string): Move[] {
  const at = addresses(base);
  const below = at.home.slice(1);
  return guides.flatMap((guide) =>
    guide.redirectFrom.flatMap((address): Move[] => {
      const read = readOldAddress(address);
      if ('fault' in read) return [];
      const file = read.file.startsWith(below) ? read.file.slice(below.length) : read.file;
      return [{ ...read, file, title: guide.title, lang: guide.lang, target: at.guide(guide.id) }];
    }),
  );
}

/** The move from an address that was the site's own. */
export function moveFrom(address: string, goal: Goal, at: Addresses): Move {
  const file = address.slice(at.home.length);
  return { ...goal, path: address, query: '', file: file.endsWith('/') ? `${file}index.html` : file };
}

/**
 * The pages that answer for old addresses without JavaScript, by their files. A static site does not see the query of an address: a
 * page that only addresses with one lead to offers all their goals. The home page answers for itself.
 */
export function pagesOf(moves: Move[]): Map<string, Move[]> {
  const pages = new Map<string, Move[]>();
  for (const move of moves) {
    if (move.file === 'index.html') continue;
    const others = pages.get(move.file) ?? [];
    if (others.some(({ target, query }) => target === move.target && query === move.query)) continue;
    pages.set(move.file, [...others, move]);
  }
  for (const [file, found] of pages) {
    const plain = found.filter(({ query }) => query === '');
    const once = found.filter(({ target }, index) => found.findIndex((other) => other.target === target) === index);
    pages.set(file, plain.length > 0 ? plain.slice(0, 1) : once);
  }
  return pages;
}

/**
 * The moves as a `_redirects` file, which hosts such as Netlify and Cloudflare Pages read: one a line, sorted, those with a query first,
 * since the first that fits is taken. Cloudflare passes over those.
 */
export function redirectsFile(moves: Move[]): string {
  const lines = moves.map(({ path, query, target }) => [path, ...parameters(query), target, '301'].join(' '));
  const [withQuery, plain] = [
    lines.filter((line) => line.split(' ').length > 3),
    lines.filter((line) => line.split(' ').length === 3),
  ];
  return [...new Set([...withQuery.sort(), ...plain.sort()])].map((line) => `${line}\n`).join('');
}

/** `a=1&b=2` as `a=1` and `b=2`; a colon would begin a placeholder. */
function parameters(query: string): string[] {
  return query
    .split('&')
    .filter(Boolean)
    .map((part) =>
      encodeURI(part.includes('=') ? part : `${part}=`)
        .replaceAll('%25', '%')
        .replaceAll(':', '%3A'),
    );
}
