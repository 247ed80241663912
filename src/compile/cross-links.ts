/** The links between articles: whether each leads to a page of the site and, where it names an entry, to that. */
import type { VFileMessage } from 'vfile-message';
import { quote, type SiteLink } from '../article/index.ts';
import { isOwnAddress, type PublishedGuide, readOldAddress } from '../guide/index.ts';
import { fileFault } from './messages.ts';
import type { Claim } from './redirects.ts';

/** A link that stays on the site, with the path of its article as messages give it. */
export interface CrossLink extends SiteLink {
  article: string;
}

/**
 * A fault for each link that leads nowhere.
 *
 * @param published What has an address, or had one: links to what has moved lead on.
 * @param pages Files of its pages, as `pagesOf` tells them.
 * @param claims The old addresses that lead to its guides.
 */
export function faultyLinks(
  links: CrossLink[],
  published: PublishedGuide[],
  pages: ReadonlySet<string>,
  claims: Claim[],
): VFileMessage[] {
  if (links.length === 0) return [];
  const files = new Set(pages);
  for (const { address } of claims) {
    const read = readOldAddress(address);
    if ('file' in read) files.add(read.file);
  }
  const ids = new Map(published.map(({ id, entries }) => [`/${id}/`, new Set(entries.map((entry) => entry.id))]));
  return links.flatMap((link) => {
    const { article, written, path, id, line, column } = link;
    const file = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
    const isPage = files.has(file) || isOwnAddress(path.split('/')[1] ?? '');
    if (isPage && (id === '' || ids.get(path)?.has(id) !== false)) return [];
    const expected = isPage
      ? `the id of an entry of ${path.slice(1, -1)}`
      : `an article or an address of this site${nearest(written, published)}`;
    const reason = `Unexpected link to ${quote(written)}, expected ${expected}; correct it, or write the whole address of another site`;
    return [fileFault(article, reason, 'unknown-link', { line, column })];
  });
}

/** The guide that has most words of a link in its id, as a hint. */
function nearest(written: string, published: PublishedGuide[]): string {
  const words = written.split(/[/.#-]/).filter(Boolean);
  const shared = (id: string) => id.split('-').filter((word) => words.includes(word)).length;
  const [best] = published
    .map(({ id }) => ({ id, count: shared(id) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return best ? `, such as /${best.id}/` : '';
}
