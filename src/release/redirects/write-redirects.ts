/** Writes what leads on from old addresses. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collections } from '../collections.ts';
import { writePages } from '../write-pages.ts';
import { formerGuides } from './former-guides.ts';
import { movedEntries } from './moved-entries.ts';
import { type Move, movesOf, pagesOf, redirectsFile } from './moves.ts';
import { movedPage } from './page.ts';

/** All that leads on from old addresses. */
export interface Redirects {
  /** From where steps and messages were. Each has a page and a line in the file for hosts. */
  entries: Move[];
  /** From where articles were, as they claim. Each has a page and a line as well. */
  claims: Move[];
  /** Each has a line alone: the site has a page there already, or none can be. */
  lines: Move[];
}

/**
 * What leads on: from where articles, steps and messages were, and guides that are no more.
 *
 * @param base Path the site is served below.
 * @param exists Whether a file is in the output.
 */
export function redirectsOf(
  { guides, permalinks }: Pick<Collections, 'guides' | 'permalinks'>,
  base: string,
  exists: (file: string) => boolean,
): Redirects {
  return {
    entries: movedEntries(permalinks, base),
    claims: movesOf(guides, base),
    lines: formerGuides(permalinks, base, exists),
  };
}

/**
 * Writes the pages and a `_redirects` file for hosts that read one; nothing where there are no old addresses. It comes after the search
 * index and the lists for reading offline, which these pages are no part of: what a host answers with a redirect cannot be kept.
 *
 * @param language BCP 47 tag of the site.
 * @param origin Where the site will be, if that is known.
 * @throws ContentError when an article claims an address that is one of a file of the site, or of an entry that has moved.
 */
export async function writeRedirects(
  out: string,
  { entries, claims, lines }: Redirects,
  { language, origin }: { language: string; origin: string | undefined },
): Promise<void> {
  // One after the other, so that no claim takes the place of an entry's page.
  for (const moves of [entries, claims]) {
    const pages = Array.from(pagesOf(moves), ([file, found]) => [file, movedPage(found, language, origin)] as const);
    await writePages(out, new Map(pages));
  }
  const all = [...entries, ...claims, ...lines];
  if (all.length > 0) await writeFile(join(out, '_redirects'), redirectsFile(all));
}
