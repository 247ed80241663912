/** What the release room tells the worker of the site: which files there are, and a revision of each. */

/** Paths below the base path, with a revision that changes with the file's bytes. A page's path ends in a slash; home is the empty path. */
export type Files = Record<string, string>;

/** Bundled into the worker, so that any change of the site changes the worker, and the browser fetches it anew. */
export interface Manifest {
  /** What belongs to no guide: home, lists, editorial pages, scripts and images. */
  shell: Files;
  /** Revision of each group's list of files, which lies at `listPath(name)`: one group a guide, and `pagefind` for the search. */
  groups: Record<string, string>;
  /** Whether the site is small enough to be kept whole. */
  small: boolean;
}

/** The group of the search's own files, and the folder of Pagefind's; the matcher's index belongs to it as well. */
export const searchGroup = 'pagefind';

/** Where the list of a group's files lies. No guide's address begins with an underscore. */
export function listPath(group: string): string {
  return `_offline/${group}.json`;
}

/**
 * The path a request means, or `undefined` when it is not one of this site's.
 *
 * @param base Path the site is served below.
 * @returns The path below `base`, without `index.html`; the query is left out: Pagefind adds one that means nothing here.
 */
export function pathOf(address: string, origin: string, base: string): string | undefined {
  const url = new URL(address);
  if (url.origin !== origin || !url.pathname.startsWith(base)) return undefined;
  return url.pathname.slice(base.length).replace(/(^|\/)index\.html$/, '$1');
}
