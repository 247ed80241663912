/** The links between articles: whether each leads to a page of the site and, where it names an entry, to that. */
import type { VFileMessage } from 'vfile-message';
import { quote, type SiteLink } from '../article/index.ts';
import { isOwnAddress, readOldAddress, type SettledGuide } from '../guide/index.ts';
import { fileFault } from './messages.ts';
import { type Claim, pagesOf } from './redirects.ts';

/** A link that stays on the site, with the path of its article as messages give it. */
export interface CrossLink extends SiteLink {
  article: string;
}

/**
 * A fault for each link that leads nowhere.
 *
 * @param guides All guides of the site.
 * @param pages Names of its editorial pages.
 * @param claims The old addresses that lead to its guides.
 */
export function faultyLinks(
  links: CrossLink[],
  guides: SettledGuide[],
  pages: string[],
  claims: Claim[],
): VFileMessage[] {
  if (links.length === 0) return [];
  const files = pagesOf(guides, pages);
  for (const { address } of claims) {
    const read = readOldAddress(address);
    if ('file' in read) files.add(read.file);
  }
  const ids = new Map(guides.map((settled) => [`/${settled.guide.id}/`, idsOf(settled)]));
  return links.flatMap((link) => {
    const { article, written, path, id, line, column } = link;
    const file = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
    const isPage = files.has(file) || isOwnAddress(path.split('/')[1] ?? '');
    if (isPage && (id === '' || ids.get(path)?.has(id) !== false)) return [];
    const expected = isPage
      ? `the id of an entry of ${path.slice(1, -1)}`
      : `an article or an address of this site${nearest(written, guides)}`;
    const reason = `Unexpected link to ${quote(written)}, expected ${expected}; correct it, or write the whole address of another site`;
    return [fileFault(article, reason, 'unknown-link', { line, column })];
  });
}

function idsOf({ guide, variants, causes, steps, faq }: SettledGuide): Set<string> {
  return new Set([guide.sections, guide.lookAlikes, variants, causes, steps, faq].flat().map(({ id }) => id));
}

/** The guide that has most words of a link in its id, as a hint. */
function nearest(written: string, guides: SettledGuide[]): string {
  const words = written.split(/[/.#-]/).filter(Boolean);
  const shared = (id: string) => id.split('-').filter((word) => words.includes(word)).length;
  const [best] = guides
    .map(({ guide: { id } }) => ({ id, count: shared(id) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return best ? `, such as /${best.id}/` : '';
}
