/** The kinds of page that a site has, and which page is of which. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The kinds, in the order in which tables list them. `code` is the page that leads from a step's code to the step. */
export const kinds = [
  'home',
  'guide',
  'step',
  'variant',
  'causes',
  'faq',
  'sheet',
  'reply',
  'tried',
  'messages',
  'page',
  '404',
  'code',
] as const;

export type Kind = (typeof kinds)[number];

/** A page of a built site. */
export interface SitePage {
  kind: Kind;
  /** Its file, relative to the site: `a-z/index.html`. */
  file: string;
  /** Its address, relative to the site: `a-z/`. */
  path: string;
}

/** Which kind the parts of a page's path say, `*` standing for a name; of two that fit, the first. */
const shapes: [shape: string, kind: Kind][] = [
  ['index.html', 'home'],
  ['404.html', '404'],
  ['a-z/index.html', 'messages'],
  ['s/*/index.html', 'code'],
  ['*/index.html', 'page'],
  ['*/steps/*/index.html', 'step'],
  ['*/errors/*/index.html', 'variant'],
  ['*/causes/index.html', 'causes'],
  ['*/faq/index.html', 'faq'],
  ['*/sheet/index.html', 'sheet'],
  ['*/reply/index.html', 'reply'],
  ['*/tried/index.html', 'tried'],
];

/**
 * The pages of the site in `folder`, sorted by their files. Pages of other forms, which lead on from old addresses, are left out.
 */
export function pagesOf(folder: string): SitePage[] {
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  const guides = new Set(globSync('*/guide.md', { cwd: folder }).map((file) => file.split(/[\\/]/)[0]));
  return files.sort().flatMap((file) => {
    const parts = file.split('/');
    const shape = shapes.find(([each]) => fits(each.split('/'), parts));
    if (!shape) return [];
    const kind = shape[1] === 'page' && guides.has(parts[0]) ? 'guide' : shape[1];
    return [{ kind, file, path: file.replace(/(^|\/)index\.html$/, '$1') }];
  });
}

/** Of each kind that the site has, the page that is longest when compressed; in the order of `kinds`. */
export function longestPages(folder: string): SitePage[] {
  const pages = pagesOf(folder);
  const content = ({ file }: SitePage) => readFileSync(join(folder, file));
  return kinds.flatMap((kind) => {
    const ofKind = pages.filter((page) => page.kind === kind);
    // Brotli at its best takes a second for ten pages: it decides among those that a faster program finds long.
    const long = sortedBy(ofKind, (page) => gzipSync(content(page)).length).slice(0, 5);
    return sortedBy(long, (page) => brotliCompressSync(content(page)).length).slice(0, 1);
  });
}

/** The pages, those of most bytes first. */
function sortedBy(pages: SitePage[], bytes: (page: SitePage) => number): SitePage[] {
  return pages
    .map((page) => ({ page, size: bytes(page) }))
    .sort((a, b) => b.size - a.size)
    .map(({ page }) => page);
}

function fits(shape: string[], parts: string[]): boolean {
  return shape.length === parts.length && shape.every((part, index) => part === '*' || part === parts[index]);
}
