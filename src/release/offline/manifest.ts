/** Which files are kept for reading offline, in groups, each file with a revision of its bytes. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { matchFolder, pictureFolder } from '../../guide/index.ts';

/**
 * Below this many bytes on disk, which travel as about a fifth of that, a site is kept whole after the first visit; above, the guides
 * that the reader visits.
 */
const smallSite = 10_000_000;

/** In bytes: a larger picture is fetched when it is seen. Its text stands in its place where it is not. */
const largestPicture = 1_000_000;

/** In bytes: as many pictures of one guide are kept as fit into this, the first by their paths; the text of a guide is what counts. */
const picturesOfGuide = 5_000_000;

/** Kinds of files that a page is made of; downloads, feeds and files for hosts are not kept. */
const partOfPages = /\.(html|css|js|svg|png|webp|avif|jpe?g|gif|ico|woff2)$/;

/** Folders of what the search reads: Pagefind's index, and the matcher's. */
const searchFolders = new Set(['pagefind', matchFolder]);

/** Read by the network alone: the worker itself, a page that hosts often redirect or send with its own status, and pictures that no page shows. */
const neverKept = /^(sw\.js|social\.png|apple-touch-icon\.png|404\.html|404\/index\.html|api\/.*|_offline\/.*)$/;

/** A file of the output. */
export interface OutputFile {
  path: string;
  bytes: Uint8Array;
}

/** Path below the base path (a page's ends in a slash) and revision. */
type Files = Record<string, string>;

/** As `client/service-worker/manifest.ts` reads it; `lists` are files of their own, so that a large site keeps a small worker. */
export interface OfflineManifest {
  manifest: { shell: Files; groups: Record<string, string>; small: boolean };
  lists: { path: string; text: string }[];
}

/**
 * Groups the output: one group a guide (with its entries in the search index and the pages of its steps' codes), `pagefind` for the
 * rest of the search with the matcher's index, and the shell.
 *
 * @param files All files of the output, sorted by path.
 * @param guides Ids of the guides.
 * @param codes The pages of step codes by their files, which do not tell their guides.
 */
export function offlineManifest(
  files: Iterable<OutputFile>,
  guides: ReadonlySet<string>,
  codes: ReadonlyMap<string, { guide: string }>,
): OfflineManifest {
  const shell: Files = {};
  const groups = new Map<string, Files>();
  const pictures = new Map<string, number>();
  let size = 0;
  for (const { path, bytes } of files) {
    if (!isKept(path)) continue;
    const name = codes.get(path)?.guide ?? groupOf(path, bytes, guides);
    if (isPicture(path, name)) {
      const total = (pictures.get(name) ?? 0) + bytes.length;
      if (bytes.length > largestPicture || total > picturesOfGuide) continue;
      pictures.set(name, total);
    }
    size += bytes.length;
    const group = name === undefined ? shell : (groups.get(name) ?? {});
    if (name !== undefined) groups.set(name, group);
    group[path.replace(/(^|\/)index\.html$/, '$1')] = revision(bytes);
  }
  const lists = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]) => ({ name, text: JSON.stringify(list) }));
  return {
    manifest: {
      shell,
      groups: Object.fromEntries(lists.map(({ name, text }) => [name, revision(text)])),
      small: size < smallSite,
    },
    lists: lists.map(({ name, text }) => ({ path: `_offline/${name}.json`, text })),
  };
}

/** Whether the file at `path` is kept for reading offline. */
function isKept(path: string): boolean {
  return !neverKept.test(path) && (searchFolders.has(folderOf(path)) || partOfPages.test(path));
}

function isPicture(path: string, guide: string | undefined): guide is string {
  return guide !== undefined && path.startsWith(`${guide}/${pictureFolder}/`);
}

function groupOf(path: string, bytes: Uint8Array, guides: ReadonlySet<string>): string | undefined {
  const first = folderOf(path);
  if (guides.has(first)) return first;
  if (!searchFolders.has(first)) return undefined;
  const guide = path.endsWith('.pf_fragment') ? fragmentGuide(bytes) : '';
  return guides.has(guide) ? guide : 'pagefind';
}

function folderOf(path: string): string {
  return path.split('/', 1)[0]!;
}

/** Id of the guide that a fragment of Pagefind's index tells of: gzipped JSON after a signature, with the entry's address in it. */
function fragmentGuide(bytes: Uint8Array): string {
  const text = gunzipSync(bytes).toString('utf8');
  const { url }: { url: string } = JSON.parse(text.slice(text.indexOf('{')));
  return url.split('/')[1] ?? '';
}

function revision(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
