/** What the index keeps of an entry, read into what is shown and ranked. */
import { idIn } from '../../../guide/addresses.ts';
import { excerptPieces } from './excerpt.ts';
import type { HitData } from './index/pagefind.ts';
import type { Entry } from './result.ts';

/** The entry of a hit; a page that has no labels is one of the site's own, and comes last. */
export function readEntry({ url, content, excerpt, meta }: HitData): Entry {
  // Any origin will do: only what follows it is used.
  const address = new URL(url, 'https://site.invalid');
  const { title = url } = meta;
  const labels = address.searchParams;
  const label = (name: string) => labels.get(name) ?? '';
  return {
    result: {
      title,
      address: address.pathname + address.hash,
      source: label('guide'),
      lang: label('lang'),
      // An entry that is but its title is not quoted below it.
      excerpt: content === title ? [] : excerptPieces(excerpt),
    },
    kind: label('kind') || 'page',
    id: idIn(address.pathname + address.hash),
    by: label('by'),
    place: labels.has('place') ? Number(label('place')) : Number.POSITIVE_INFINITY,
  };
}
