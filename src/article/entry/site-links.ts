/** Links to other articles and pages of the site: written by the names of their files, shown by their addresses. */
import type { Definition, Link, Root } from 'mdast';
import { suggestId } from '../../guide/index.ts';
import { eachNode, replaceNodes } from '../tree.ts';

/** A link that stays on the site, and where it stands in the article. */
export interface SiteLink {
  /** As its author wrote it. */
  written: string;
  /** Where it leads, from the root of the site: `/504-gateway-timeout/`. */
  path: string;
  /** The id behind it, or nothing. */
  id: string;
  line: number;
  column: number;
}

/**
 * Reads the links of an article that stay on the site, and makes each relative to the address of its guide, so that it holds below any
 * base path: `502-bad-gateway.md#reload` and `/502-bad-gateway/#reload` become `../502-bad-gateway/#reload`. A link to the article
 * itself becomes one to its entry, `#reload`, and is none of those that are given back. A picture that leads to a file loses its link.
 *
 * @param guide The id of the article's guide.
 */
export function readSiteLinks(tree: Root, guide: string): SiteLink[] {
  const links: SiteLink[] = [];
  replaceNodes(tree, (node) => {
    if (node.type !== 'link' || !staysOnSite(node.url)) return undefined;
    return node.children.some(({ type }) => type === 'image') ? node.children : undefined;
  });
  eachNode(tree, (node) => {
    if ((node.type === 'link' || node.type === 'definition') && staysOnSite(node.url))
      links.push(...readLink(node, guide));
  });
  return links;
}

function readLink(node: Link | Definition, guide: string): SiteLink[] {
  const written = node.url.trim();
  const mark = written.indexOf('#');
  const id = mark === -1 ? '' : written.slice(mark + 1);
  const path = pathOf(mark === -1 ? written : written.slice(0, mark), guide);
  const isOwn = path === `/${guide}/` && id !== '';
  node.url = isOwn ? `#${id}` : `..${path}${id && `#${id}`}`;
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return isOwn ? [] : [{ written, path, id, line, column }];
}

function staysOnSite(url: string): boolean {
  return url.trim() !== '' && !/^\s*(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(url);
}

/** An address from the site's root: of an article's or a page's file by its name, of any other as it is written. */
function pathOf(address: string, guide: string): string {
  const article = /^(?:\.\/|(?:\.\.)?\/guides\/)?([^/\\?]+)\.(?:md|txt|html?)$/i.exec(address)?.[1];
  if (article) return `/${suggestId(decoded(article))}/`;
  const page = /^(?:\.\.)?\/pages\/([^/\\?]+)\.mdx$/i.exec(address)?.[1];
  if (page) return `/${decoded(page)}/`;
  const path = address.startsWith('/')
    ? address
    : address.startsWith('../')
      ? address.slice(2)
      : `/${guide}/${address.startsWith('./') ? address.slice(2) : address}`;
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last === '' || /[.?]/.test(last) ? path : `${path}/`;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
