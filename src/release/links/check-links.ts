/** Checks that every link within the site leads to a file of the output, and every `#id` to an element. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '../content-error.ts';
import { outputFiles } from '../output-files.ts';
import { type PageLinks, pageLinks } from './page-links.ts';

/** Stands in for the site's own origin, which is not known; it never occurs in a real address. */
const origin = 'https://site.invalid';

/**
 * Checks the pages in `out`. Resolves when all links lead somewhere and every id is unique on its page.
 *
 * @param base Path the site is served below; a link to a path beside it counts as broken.
 * @throws `ContentError` that lists each problem on a line of its own, sorted: `page → link`, and why.
 */
export async function checkLinks(out: string, base: string): Promise<void> {
  const files = await outputFiles(out);
  const pages = new Map<string, PageLinks>();
  for (const path of files) {
    if (path.endsWith('.html')) pages.set(path, pageLinks(await readFile(join(out, path), 'utf8')));
  }
  const problems = brokenLinks(pages, new Set(files), base);
  if (problems.length > 0)
    throw new ContentError(`Links that lead nowhere (${problems.length}):\n${problems.join('\n')}`);
}

/**
 * The problems of a site, one line each, sorted.
 *
 * @param pages Its pages by path.
 * @param files Paths of all its files.
 */
export function brokenLinks(pages: ReadonlyMap<string, PageLinks>, files: ReadonlySet<string>, base: string): string[] {
  const root = base.endsWith('/') ? base : `${base}/`;
  const problems: string[] = [];
  for (const [path, { links, repeated }] of pages) {
    for (const id of repeated) problems.push(`${path}: more than one element has the id "${id}"`);
    const from = origin + root + path.replace(/(^|\/)index\.html$/, '$1');
    for (const link of links) {
      const problem = whyBroken(link, from, root, pages, files);
      if (problem) problems.push(`${path} → ${link} (${problem})`);
    }
  }
  return problems.sort();
}

function whyBroken(
  link: string,
  from: string,
  root: string,
  pages: ReadonlyMap<string, PageLinks>,
  files: ReadonlySet<string>,
): string | undefined {
  const url = URL.parse(link, from);
  if (!url) return 'not an address';
  if (url.origin !== origin) return undefined;
  if (!url.pathname.startsWith(root)) return `outside ${root}`;
  const path = decoded(url.pathname.slice(root.length));
  const id = decoded(url.hash.slice(1));
  if (path === undefined || id === undefined) return 'not an address';
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return files.has(`${file}/index.html`) ? 'lacks its last slash' : 'no such file';
  if (id === '' || pages.get(file)?.ids.has(id)) return undefined;
  return `no element has the id "${id}"`;
}

/** `undefined` for a percent sign that begins no UTF-8 character. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
