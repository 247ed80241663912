/** An address at which an article used to be, as `redirectFrom` gives it. */

/** The parts of an old address. */
export interface OldAddress {
  /** Path from the root of its host, percent-encoded: `/hc/en-us/articles/12-Caf%C3%A9`. */
  path: string;
  /** What follows a question mark, or nothing. */
  query: string;
  /** The file below the output folder that a host answers this path with, decoded, such as `old/index.html`. */
  file: string;
}

/** In characters; longer ones are cut by some browsers and hosts. */
const longest = 1000;

/** In bytes of UTF-8; file systems take 255, and a build adds to a name. */
const longestName = 200;

/**
 * Reads an old address: a path of this host, or a whole URL, of which the path counts. The fragment is left out: hosts never see it.
 *
 * @returns Its parts, or why it can be none.
 */
export function readOldAddress(address: string): OldAddress | { fault: string } {
  const written = address.trim();
  const local = /^https?:\/\/[^/?#\\]+/i.exec(written)?.[0];
  const rest = (local === undefined ? written : written.slice(local.length)).split('#', 1)[0] as string;
  if (local === undefined && (!rest.startsWith('/') || rest.startsWith('//')))
    return { fault: 'expected a path that begins with /, or an http(s) URL' };
  if (written.length > longest) return { fault: `expected at most ${longest} characters` };
  const mark = rest.indexOf('?');
  const path = (mark === -1 ? rest : rest.slice(0, mark)) || '/';
  const names = path.split('/').slice(1).map(decoded);
  const query = mark === -1 ? '' : rest.slice(mark + 1);
  if (/[\p{Cc}\\]/u.test(names.join('/') + query))
    return { fault: 'expected neither backslashes nor control characters' };
  if (names.some((name) => name.includes('/'))) return { fault: 'expected no %2F, which hosts read in different ways' };
  if (names.some((name) => name.startsWith('.'))) return { fault: 'expected no part that begins with a point' };
  if (names.slice(0, -1).includes('')) return { fault: 'expected single slashes' };
  if (names.some((name) => bytesOf(name) > longestName))
    return { fault: `expected parts of at most ${longestName} bytes` };
  return { path: `/${names.map(encoded).join('/')}`, query, file: fileOf(names) };
}

/** A path that ends in .html is a file; any other is a folder with a page in it, to which hosts lead by themselves. */
function fileOf(names: string[]): string {
  const path = names.join('/');
  if (/\.html?$/i.test(path)) return path;
  return path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name).normalize('NFC');
  } catch {
    return name;
  }
}

/** As browsers send it; `:` and `*`, which files for hosts give a meaning, are encoded too. */
function encoded(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll('*', '%2A');
}

function bytesOf(name: string): number {
  return encodeURIComponent(name.toWellFormed()).replaceAll(/%../g, '.').length;
}
