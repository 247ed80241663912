/** What the entries of a guide have in common, as the API gives it. */
import { type EntryKind, entryAddress, type SettledGuide } from '../../../guide/index.ts';
import { entryKinds, withAddresses } from '../references.ts';
import type { ApiSource } from './source.ts';

/** An entry or a section, as far as its address and body go. */
interface Written {
  id: string;
  text: string;
  html: string;
}

/** An address that the API gives: root-relative, and in full where the address of the site is known. */
export function addressOf(url: string, { origin }: ApiSource): { url: string; href?: string } {
  return { url, ...(origin && { href: new URL(url, origin).href }) };
}

/** A function that gives body and address of an entry of a guide. */
export function partsOf(settled: SettledGuide, source: ApiSource) {
  const guide = settled.guide.id;
  const kinds = entryKinds(settled);
  return (kind: EntryKind, { id, text, html }: Written) => ({
    id,
    text,
    html: withAddresses(html, guide, kinds, source.site),
    ...addressOf(entryAddress(source.site, kind, guide, id), source),
  });
}
