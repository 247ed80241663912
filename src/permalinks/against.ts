/** A new build against what is live: no address that readers may have kept is lost. */
import { type PermalinkRecord, readOldAddress } from '../guide/index.ts';
import { called } from './called.ts';

/** An address that is live and would lead nowhere. */
export interface DroppedAddress {
  /** Below the base path and without it; of an article's old address, as it was written. */
  address: string;
  /** What it leads to now, as messages name it. */
  what: string;
}

/**
 * The addresses of `live` that `next` does not have, sorted as they are in `live`.
 *
 * @param live What the live site publishes as `api/v1/permalinks.json`.
 * @param next What the build will publish.
 */
export function droppedAddresses(live: PermalinkRecord, next: PermalinkRecord): DroppedAddress[] {
  const kept = new Set([...next.guides, ...next.entries].flatMap(({ addresses }) => addresses));
  const keptRedirects = new Set(next.redirects.map(({ from }) => oldAddressKey(from)));
  return [
    ...live.guides.flatMap(({ title, addresses }) => dropped(addresses, `guide “${title}”`)),
    ...live.entries.flatMap(({ kind, title, addresses }) => dropped(addresses, called(kind, title))),
    ...live.redirects
      .filter(({ from }) => !keptRedirects.has(oldAddressKey(from)))
      .map(({ from, to }) => ({ address: from, what: `old address of ${to}` })),
  ];

  function dropped(addresses: string[], what: string): DroppedAddress[] {
    return addresses.filter((address) => !kept.has(address)).map((address) => ({ address, what }));
  }
}

/** One string for all ways to write an old address. */
function oldAddressKey(written: string): string {
  const read = readOldAddress(written);
  return 'fault' in read ? written : `${read.path}?${read.query}`;
}
