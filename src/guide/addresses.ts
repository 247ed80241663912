/** Every URL of the site is built here, and nowhere else. */
import type { Destination, EntryKind } from './permalink.ts';

/** The addresses of a site that is served below one base path. */
export type Addresses = ReturnType<typeof addresses>;

/** Folder of a guide's pictures, below the guide's own address. */
export const pictureFolder = 'pictures';

/** Folder of the matcher's index, below the base path. No guide's address begins with an underscore. */
export const matchFolder = '_match';

/** Folder of the pages of step codes, below the base path. */
export const codeFolder = 's';

/**
 * The addresses of a site.
 *
 * @param base Path the site is served below, such as `/` or `/help/`; slashes at its ends are optional.
 * @returns Functions from ids to root-relative URLs; all pages end in a slash.
 */
export function addresses(base: string) {
  const root = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const guide = (id: string) => `${root}${id}/`;
  return {
    /** `/`: the box to paste an error into, and all guides. */
    home: root,
    /** All messages of all guides, A to Z. */
    messages: `${root}a-z/`,
    /** The whole guide on one page; with `entry`, that place on it. */
    guide: (id: string, entry?: string) => guide(id) + fragment(entry),
    step: (guideId: string, id: string) => `${guide(guideId)}steps/${id}/`,
    variant: (guideId: string, id: string) => `${guide(guideId)}errors/${id}/`,
    causes: (guideId: string, id?: string) => `${guide(guideId)}causes/${fragment(id)}`,
    picture: (guideId: string, name: string) => `${guide(guideId)}${pictureFolder}/${name}`,
    faq: (guideId: string, id?: string) => `${guide(guideId)}faq/${fragment(id)}`,
    /** A step by its code, `417203`. */
    code: (code: string) => `${root}${codeFolder}/${code}/`,
    /** What I tried; its state is in the fragment. */
    tried: (guideId: string) => `${guide(guideId)}tried/`,
    /** All steps of a guide with their codes on one sheet, to print. */
    sheet: (guideId: string) => `${guide(guideId)}sheet/`,
    /** Steps to pick that become one reply. */
    reply: (guideId: string) => `${guide(guideId)}reply/`,
    /** The whole guide as Markdown. */
    markdown: (guideId: string) => `${guide(guideId)}guide.md`,
    /** A file of the API, such as `steps`. */
    api: (name: string) => `${root}api/v1/${name}.json`,
    /** An editorial page. */
    page: (name: string) => `${root}${name}/`,
    /** A file of the output, such as `pagefind/pagefind.js`. */
    file: (path: string) => root + path.replace(/^\/+/, ''),
  };
}

/** The address that links to one entry for good: its own page, or its place on the page of its kind. */
export function entryAddress(site: Addresses, kind: EntryKind, guide: string, id: string): string {
  if (kind === 'step') return site.step(guide, id);
  if (kind === 'variant') return site.variant(guide, id);
  if (kind === 'cause') return site.causes(guide, id);
  if (kind === 'faq') return site.faq(guide, id);
  return site.guide(guide, id);
}

/** The address that a destination names: of its entry, else of its guide. */
export function destinationAddress(site: Addresses, { guide, entry }: Destination): string {
  return entry ? entryAddress(site, entry.kind, guide, entry.id) : site.guide(guide);
}

/** The id of the entry, or else of the guide, that an address leads to; `address` has no query. */
export function idIn(address: string): string {
  return address.split(/[/#]/).findLast((part) => part !== '') ?? '';
}

function fragment(id: string | undefined): string {
  return id ? `#${id}` : '';
}
