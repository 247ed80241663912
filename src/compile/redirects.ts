/** The old addresses of articles: whether each can be one, and whether all fit with each other and with the site. */
import type { VFileMessage } from 'vfile-message';
import { quote } from '../article/index.ts';
import { addresses, isOwnAddress, type PublishedGuide, permalinkRecord, readOldAddress } from '../guide/index.ts';
import { fileFault } from './messages.ts';

/** An old address that an article claims, and where the article says so. */
export interface Claim {
  guide: string;
  /** The article's path as messages give it. */
  article: string;
  address: string;
  line: number;
  column: number;
}

/** A fault for each claim of an address that can be none. */
export function faultyClaims(claims: Claim[]): VFileMessage[] {
  return claims.flatMap((claim) => {
    const read = readOldAddress(claim.address);
    return 'fault' in read ? [faultOf(claim, `${read.fault}; correct it, or take it out`)] : [];
  });
}

/**
 * A fault for each claim that cannot be kept because of another, or of a page of the site.
 *
 * @param claims Of all articles, in a fixed order: of two that claim one address, the second is at fault.
 * @param own Files of the site's pages, as `pagesOf` tells them.
 */
export function clashingClaims(claims: Claim[], own: ReadonlySet<string>): VFileMessage[] {
  const firsts = new Map<string, Claim>();
  const folders = new Map<string, Claim>();
  const messages: VFileMessage[] = [];
  for (const claim of claims) {
    const read = readOldAddress(claim.address);
    if ('fault' in read) continue;
    // Some file systems do not tell capitals from small letters.
    const file = read.file.toLowerCase();
    const key = `${file}?${read.query}`;
    const first = firsts.get(key);
    const above = parentsOf(file)
      .map((parent) => firsts.get(`${parent}?`) ?? own.has(parent))
      .find(Boolean);
    if (!read.query && (own.has(file) || isOwnAddress(file.split('/', 1)[0] as string))) {
      messages.push(
        faultOf(claim, 'which is a page of the site, expected one that the site does not use; take it out'),
      );
    } else if (first && first.guide !== claim.guide) {
      messages.push(
        faultOf(claim, `which ${first.article}:${first.line} claims, expected it in one article; take it out of one`),
      );
    } else if (above || folders.has(file)) {
      messages.push(faultOf(claim, 'which is both a file and a folder, expected one of the two; take one out'));
    } else {
      firsts.set(key, first ?? claim);
      for (const parent of parentsOf(file)) folders.set(parent, claim);
    }
  }
  return messages;
}

/** Files of the output's pages, as far as they can be told before they are made: also of what has moved or is no more. */
export function pagesOf(published: PublishedGuide[], pages: string[]): Set<string> {
  const { home, page } = addresses('/');
  const { guides, entries } = permalinkRecord(published, [], home);
  const urls = [...guides, ...entries].flatMap((one) => one.addresses).filter((address) => address.endsWith('/'));
  return new Set([home, ...urls, ...pages.map(page)].map((url) => `${url.slice(1)}index.html`));
}

/** The folders that a file is in, as paths. */
function parentsOf(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

function faultOf({ article, address, line, column }: Claim, reason: string): VFileMessage {
  return fileFault(article, `Unexpected old address ${quote(address)}, ${reason}`, 'redirect', { line, column });
}
