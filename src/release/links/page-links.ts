/** What one page of the output links to, and what can be linked to in it. */
import { Parser } from 'htmlparser2';

/** The links of a page as written, and the ids of its elements. */
export interface PageLinks {
  links: Set<string>;
  ids: Set<string>;
  /** Ids that more than one element has. */
  repeated: Set<string>;
}

/** Attributes that hold one address each. */
const addressed = ['href', 'src', 'action', 'poster', 'data'];

/** Reads a page. */
export function pageLinks(html: string): PageLinks {
  const page: PageLinks = { links: new Set(), ids: new Set(), repeated: new Set() };
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const key of addressed) {
        // `data` is an address on <object> alone, `href` names no file on <base>.
        if (attributes[key] !== undefined && (key !== 'data' || name === 'object'))
          page.links.add(attributes[key].trim());
      }
      // A comma within an address, as in `data:`, has no white space after it.
      for (const candidate of (attributes.srcset ?? '').split(/,\s+/)) {
        const address = candidate.trim().split(/\s+/, 1)[0];
        if (address) page.links.add(address);
      }
      // `<meta http-equiv="refresh" content="0; url=…">`, as the pages of old addresses have it.
      if (name === 'meta' && attributes['http-equiv'] === 'refresh')
        page.links.add((attributes.content ?? '').split('url=').slice(1).join('url='));
      const { id } = attributes;
      if (id === undefined) return;
      if (page.ids.has(id)) page.repeated.add(id);
      page.ids.add(id);
    },
  });
  parser.end(html);
  return page;
}
