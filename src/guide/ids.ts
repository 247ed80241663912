/** Entry ids and guide ids: what they may be, and the first suggestion of one. */
import { slug } from 'github-slugger';

/** The longest id, in characters. */
export const maximumIdLength = 64;

/**
 * Names an entry may not have. An element with such an id would shadow a property of `window`, `document` or a form
 * (DOM clobbering: HTML Living Standard, "named access on the Window object"), and `top` is a fragment browsers give a meaning.
 */
const clobbering = [
  'action',
  'alert',
  'attributes',
  'body',
  'caches',
  'children',
  'close',
  'closed',
  'confirm',
  'console',
  'constructor',
  'cookie',
  'crypto',
  'document',
  'domain',
  'elements',
  'event',
  'external',
  'fetch',
  'focus',
  'forms',
  'frames',
  'head',
  'history',
  'hostname',
  'images',
  'length',
  'links',
  'location',
  'method',
  'name',
  'navigator',
  'open',
  'opener',
  'origin',
  'parent',
  'performance',
  'print',
  'prompt',
  'prototype',
  'referrer',
  'reset',
  'screen',
  'scripts',
  'scroll',
  'self',
  'status',
  'stop',
  'submit',
  'target',
  'title',
  'toolbar',
  'top',
  'undefined',
  'url',
  'window',
];

/** Ids that the site's own frame uses begin with this. */
export const framePrefix = 'wm-';

/** First path segments that are the site's own, so no guide can have them. */
const ownAddresses = ['404', 'a-z', 'api', 'pagefind', 's', 'tried'];

/** Files at the top of the output. */
const ownFiles = new Set([
  '404.html',
  'copy.js',
  'index.html',
  'llms.txt',
  'match.js',
  'page-changed.js',
  'robots.txt',
  'search.js',
  'sw.js',
  'waymark.json',
]);

const reservedEntryIds = new Set(clobbering);
const reservedGuideIds = new Set(ownAddresses);
const grammar = /^[a-z0-9-]{1,64}$/;

/** Whether `id` may name an entry: `[a-z0-9-]`, 1 to 64 characters, not reserved. */
export function isEntryId(id: string): boolean {
  return grammar.test(id) && !reservedEntryIds.has(id) && !id.startsWith(framePrefix);
}

/** Whether a first path segment is the site's own: an address of its, or a name that hosts and builds use. */
export function isOwnAddress(segment: string): boolean {
  return reservedGuideIds.has(segment) || ownFiles.has(segment) || segment.startsWith('_');
}

/** Whether `id` may name a guide, and so be the first segment of its addresses. */
export function isGuideId(id: string): boolean {
  return grammar.test(id) && !reservedGuideIds.has(id);
}

/**
 * The id a text suggests: its GitHub slug cut to ASCII and to 64 characters at a word's end. Empty when nothing is left.
 *
 * @example suggestId("Clear your browser's cache") // 'clear-your-browsers-cache'
 */
export function suggestId(text: string): string {
  // A slug drops what joins the parts of a code; between them belongs a hyphen: `502.3`, `WU_E_PT`.
  const parted = text.normalize('NFKD').replaceAll(/(?<=[\p{L}\p{N}])[._:/+=](?=[\p{L}\p{N}])/gu, ' ');
  const ascii = slug(parted)
    .replaceAll(/[^a-z0-9-]/g, '')
    .replaceAll(/-+/g, '-');
  const cut = ascii.length > maximumIdLength ? cutAtHyphen(ascii) : ascii;
  return cut.replace(/^-/, '').replace(/-$/, '');
}

function cutAtHyphen(id: string): string {
  const head = id.slice(0, maximumIdLength + 1);
  const end = head.lastIndexOf('-');
  return end > maximumIdLength / 2 ? head.slice(0, end) : id.slice(0, maximumIdLength);
}

/**
 * The first of `wanted`, `wanted-2`, `wanted-3`… that `isFree` accepts; an empty or refused `wanted` falls back to `kind`.
 *
 * @param counts Kept from call to call where no id becomes free again: the count at which each search ended, so that none is repeated.
 */
export function freeId(
  wanted: string,
  kind: string,
  isFree: (id: string) => boolean,
  counts = new Map<string, number>(),
): string {
  const stem = isEntryId(wanted) ? wanted : suggestId(`${kind} ${wanted}`);
  for (let count = counts.get(stem) ?? 1; ; count++) {
    const suffix = count === 1 ? '' : `-${count}`;
    const id = stem.slice(0, maximumIdLength - suffix.length) + suffix;
    if (isEntryId(id) && isFree(id)) {
      counts.set(stem, count);
      return id;
    }
  }
}
