/** Bodies of entries, fitted to the page they are shown on. */
import { type Addresses, type EntryKind, entryAddress, type SettledGuide } from '../../guide/index.ts';

const reference = /(<a\b[^>]*?\shref=")#([a-z0-9-]+)"/g;
const heading = /<(\/?)h([1-6])\b/g;

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
 * A body for a page other than the one-page guide: references to entries, `href="#id"`, become their own addresses.
 * A fragment that names no entry, such as a footnote, stays.
 *
 * @param html Sanitised body, attributes in double quotes as rehype-stringify writes them.
 */
export function withAddresses(html: string, guide: string, kinds: Map<string, EntryKind>, site: Addresses): string {
  return html.replaceAll(reference, (whole, start: string, id: string) => {
    const kind = kinds.get(id);
    return kind ? `${start}${entryAddress(site, kind, guide, id)}"` : whole;
  });
}

/**
 * A body whose headings continue the page's outline: the first is one rank below `parent`, none skips a rank.
 *
 * @param parent Rank of the heading that the body stands under, 1 to 5.
 */
export function withHeadings(html: string, parent: number): string {
  const open: { written: number; shown: number }[] = [];
  let shown = parent;
  return html.replaceAll(heading, (_, closing: string, digit: string) => {
    if (closing) return `</h${shown}`;
    const written = Number(digit);
    while (open.length > 0 && open.at(-1)!.written >= written) open.pop();
    shown = Math.min(6, (open.at(-1)?.shown ?? parent) + 1);
    open.push({ written, shown });
    return `<h${shown}`;
  });
}
