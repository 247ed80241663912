/** Writes what leads from the old addresses of articles to their guides. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collections } from '../collections.ts';
import { writePages } from '../write-pages.ts';
import { movesOf, pagesOf, redirectsFile } from './moves.ts';
import { movedPage } from './page.ts';

/**
 * Writes a page for each old address and a `_redirects` file for hosts that read one; nothing where there are no old addresses. It comes
 * after the search index and the lists for reading offline, which these pages are no part of.
 *
 * @param base Path the site is served below.
 * @param origin Where the site will be, if that is known.
 * @throws ContentError when an old address is one of a file of the site.
 */
export async function writeRedirects(
  out: string,
  { guides, site }: Pick<Collections, 'guides' | 'site'>,
  { base, origin }: { base: string; origin: string | undefined },
): Promise<void> {
  const moves = movesOf(guides, base);
  if (moves.length === 0) return;
  const pages = Array.from(pagesOf(moves), ([file, found]) => [file, movedPage(found, site.language, origin)] as const);
  await writePages(out, new Map(pages));
  await writeFile(join(out, '_redirects'), redirectsFile(moves));
}
