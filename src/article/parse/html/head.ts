/** What a page says of itself in its head: title, description, language, date, address. */
import type { Element, Root } from 'hast';
import { plainWords, type WordTable } from '../../words/index.ts';
import { attribute, findAll, isElement, textOf } from './element.ts';

/** Each as far as the page says it. */
export interface PageHead {
  /** The title without the site's name, where it is certain what that is. */
  title?: string;
  /** The title as it stands. */
  fullTitle?: string;
  description?: string;
  lang?: string;
  /** The day of the last change: `2026-01-31`. */
  updated?: string;
  /** The page's own address. */
  address?: string;
  /** The address that relative links are relative to. */
  base?: string;
}

const updatedNames = ['article:modified_time', 'og:updated_time', 'last-modified', 'dateModified', 'dcterms.modified'];

/** Reads what stands in the head, and the dates that stand in the page. */
export function readHead(page: Root, words: WordTable): PageHead {
  const all = findAll(page, (element) => isElement(element, 'html', 'body', 'title', 'meta', 'link', 'base', 'time'));
  const metas = all.filter((element) => isElement(element, 'meta'));
  const meta = (...names: string[]) => names.map((name) => metaOf(metas, name)).find(Boolean);
  const root = all.find((element) => isElement(element, 'html', 'body') && attribute(element, 'lang') !== '');
  const titleElement = all.find((element) => isElement(element, 'title'));
  const fullTitle = titleElement ? textOf(titleElement) : '';
  const title = withoutSite(fullTitle, meta('og:title'), meta('og:site_name'), words) || meta('og:title');
  const description = meta('description', 'og:description');
  const lang = (root ? attribute(root, 'lang') : '').trim().replaceAll('_', '-');
  const updated = dayOf(meta(...updatedNames) ?? '') ?? updatedTime(all);
  const links = all.filter(
    (element) => isElement(element, 'link') && attribute(element, 'rel').toLowerCase() === 'canonical',
  );
  const address = [links[0] ? attribute(links[0], 'href') : '', meta('og:url') ?? ''].find(isWeb);
  const base = all.find((element) => isElement(element, 'base') && attribute(element, 'href'));
  const baseHref = base ? attribute(base, 'href') : '';
  return {
    ...(title && { title }),
    ...(fullTitle && { fullTitle }),
    ...(description && { description }),
    ...(/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(lang) && { lang }),
    ...(updated && { updated }),
    ...(address && { address }),
    ...(isWeb(baseHref) ? { base: baseHref } : address && { base: address }),
  };
}

/** Whether an address is absolute, and of the web. */
export function isWeb(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

function metaOf(metas: Element[], name: string): string | undefined {
  const found = metas.find((element) =>
    ['name', 'property', 'itemProp', 'httpEquiv'].some(
      (key) => attribute(element, key).toLowerCase() === name.toLowerCase(),
    ),
  );
  return found && (attribute(found, 'content').replaceAll(/\s+/g, ' ').trim() || undefined);
}

/** The time that says when the page was changed: one that is named so. */
function updatedTime(all: Element[]): string | undefined {
  const times = all.filter((element) => isElement(element, 'time'));
  const named = times.find((element) =>
    /modified|updated/i.test(`${attribute(element, 'className')} ${attribute(element, 'itemProp')}`),
  );
  return named && dayOf(attribute(named, 'dateTime'));
}

function dayOf(date: string): string | undefined {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=$|T|\s)/.exec(date)?.[0];
}

/** A title ends with no more names of its site. */
const mostNames = 4;

const separators = [' | ', ' – ', ' — ', ' - ', ' · ', ' :: ', ' : ', ' » ', ' « '];

/** A title without the names of the site behind it: those that the page names so, or that say they are one. */
function withoutSite(
  title: string,
  ogTitle: string | undefined,
  siteName: string | undefined,
  words: WordTable,
): string {
  let rest = title;
  for (let parts = 0; parts < mostNames; parts++) {
    const cut = Math.max(...separators.map((separator) => rest.lastIndexOf(separator)));
    if (cut < 1) return rest;
    const before = rest.slice(0, cut).trim();
    const site = rest.slice(cut).replace(/^[^\p{L}\p{N}]+/u, '');
    const last = plainWords(site);
    // In a sentence "support" may be anything.
    const isName = site.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word));
    const isSite =
      (ogTitle !== undefined && (before === ogTitle || before.startsWith(`${ogTitle} `))) ||
      (siteName !== undefined && last === plainWords(siteName)) ||
      (isName && words.siteNames.some((name) => ` ${last} `.includes(` ${name} `)));
    if (!isSite) return rest;
    rest = before;
  }
  return rest;
}
