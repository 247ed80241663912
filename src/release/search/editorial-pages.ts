/** Which pages of the output are the owner's own. */

/** First parts of addresses that are neither a guide nor an editorial page. */
const ownAddresses = new Set(['404', 'a-z', 's', 'api', 'pagefind']);

/**
 * Names of the editorial pages: the pages one level below home that are not guides and not made by the site itself.
 *
 * @param files Paths of the output's files.
 * @param guides Ids of the guides.
 */
export function editorialPages(files: readonly string[], guides: ReadonlySet<string>): string[] {
  return files
    .flatMap((path) => /^([^/]+)\/index\.html$/.exec(path)?.[1] ?? [])
    .filter((name) => !guides.has(name) && !ownAddresses.has(name));
}
