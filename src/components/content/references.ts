/** Bodies of entries, fitted to the page they are shown on. */
import { type Addresses, type EntryKind, entryAddress, pictureFolder, type SettledGuide } from '../../guide/index.ts';

const picture = `<img src="${pictureFolder}/`;
const reference = /(<a(?: [a-z]+="[^"]*")*? href=")#([a-z0-9-]+)"/g;
const onSite = /(<a(?: [a-z]+="[^"]*")*? href=")\.\.\//g;

/**
 * The kind of every entry and section of a guide, by id.
 */
export function entryKinds(settled: SettledGuide): Map<string, EntryKind> {
  const { guide, variants, causes, steps, faq } = settled;
  const named = (kind: EntryKind, entries: { id: string }[]) => entries.map(({ id }) => [id, kind] as const);
  return new Map<string, EntryKind>([
    ...named('section', guide.sections),
    ...named('variant', variants),
    ...named('cause', causes),
    ...named('step', steps),
    ...named('faq', faq),
    ...named('look-alike', guide.lookAlikes),
  ]);
}

/**
 * A body for a page other than the one-page guide: references to entries, `href="#id"`, become their own addresses, and so do
 * pictures and links to other guides, `href="../other/"`, which are relative to the guide's address.
 * A fragment that names no entry, such as a footnote, stays.
 *
 * @param html Sanitised body, attributes in double quotes as rehype-stringify writes them.
 */
export function withAddresses(html: string, guide: string, kinds: Map<string, EntryKind>, site: Addresses): string {
  const here = html
    .replaceAll(picture, () => `<img src="${site.picture(guide, '')}`)
    .replaceAll(onSite, (_whole, start: string) => start + site.home);
  return here.replaceAll(reference, (whole, start: string, id: string) => {
    const kind = kinds.get(id);
    return kind ? `${start}${entryAddress(site, kind, guide, id)}"` : whole;
  });
}
