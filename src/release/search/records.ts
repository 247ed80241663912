/** What the search index holds: one record for every entry, so that a result leads to the exact place. */
import { idIn } from '../../guide/addresses.ts';
import { addresses, entryAddress, type Guide } from '../../guide/index.ts';
import { titleKey } from '../../guide/title-key.ts';
import type { Collections } from '../collections.ts';

/** The kinds that results are grouped by; `client/search/text/text-group.ts` gives each its heading. */
type Kind = 'message' | 'step' | 'cause' | 'question' | 'page';

/** One document of the index. */
export interface SearchRecord {
  /** The entry's address below a base path of `/`, with its labels as the query; in the browser, Pagefind puts the real base path in front. */
  url: string;
  html: string;
}

/** What is found of an entry, before it is HTML. */
interface Found {
  guide: string;
  kind: Kind;
  url: string;
  title: string;
  /** Sanitised HTML. */
  body: string;
  /** Plain texts to be found by as well. */
  more?: (string | undefined)[];
  /** Who shows it. */
  by?: string | undefined;
}

/** The records of all entries: kind by kind, each as the authors have put them, look-alikes last. */
export function searchRecords({ site, guides, variants, causes, steps, faq }: Collections): SearchRecord[] {
  const at = addresses('/');
  const found: Found[] = [
    ...guides.flatMap(guideFound),
    ...inOrder(variants).map((entry) => ({
      guide: entry.guide,
      kind: 'message' as const,
      url: entryAddress(at, 'variant', entry.guide, entry.id),
      title: entry.message,
      body: entry.html,
      more: [entry.means, entry.producer?.name, ...entry.exact, ...entry.codes.flat()],
      by: entry.producer?.name,
    })),
    ...inOrder(causes).map((entry) => ({
      guide: entry.guide,
      kind: 'cause' as const,
      url: entryAddress(at, 'cause', entry.guide, entry.id),
      title: entry.title,
      body: entry.html,
    })),
    ...inOrder(steps).map((entry) => ({
      guide: entry.guide,
      kind: 'step' as const,
      url: entryAddress(at, 'step', entry.guide, entry.id),
      title: entry.title,
      body: entry.html,
      more: [entry.workedIf, entry.risk],
    })),
    ...inOrder(faq).map((entry) => ({
      guide: entry.guide,
      kind: 'question' as const,
      url: entryAddress(at, 'faq', entry.guide, entry.id),
      title: entry.question,
      body: entry.html,
    })),
    ...guides.flatMap(lookAlikesFound),
  ];
  // Where there is one guide, its title beside every result says nothing.
  const titles = new Map(guides.length > 1 ? guides.map(({ id, title }) => [id, title]) : []);
  const languages = new Map(guides.map(({ id, lang }) => [id, lang === site.language ? undefined : lang]));
  return found.map((entry, place) => ({
    url: labelled(entry, { guide: titles.get(entry.guide), lang: languages.get(entry.guide), place: String(place) }),
    html: toHtml(entry),
  }));
}

/** Entries as their authors have put them. */
function inOrder<Entry extends { order: number }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => a.order - b.order);
}

/** The guide itself with its introduction, and its other prose. */
function guideFound({ id, title, summary, sections }: Guide): Found[] {
  const at = addresses('/');
  const intro = sections.filter(({ kind }) => kind === 'intro').map(({ html }) => html);
  const prose = sections.filter((section) => section.kind !== 'intro' && section.text !== '');
  return [
    { guide: id, kind: 'page', url: at.guide(id), title, body: intro.join(''), more: [summary] },
    ...prose.map((section) => ({
      guide: id,
      kind: 'page' as const,
      url: entryAddress(at, 'section', id, section.id),
      title: section.title || title,
      body: section.html,
    })),
  ];
}

function lookAlikesFound({ id, lookAlikes }: Guide): Found[] {
  const at = addresses('/');
  return lookAlikes.map((entry) => ({
    guide: id,
    kind: 'message',
    url: entryAddress(at, 'look-alike', id, entry.id),
    title: entry.message,
    body: entry.html,
    more: [entry.status, entry.instead, ...entry.exact, ...entry.codes.flat()],
  }));
}

/**
 * The address with labels as its query, which the client takes off again: kind, guide, who shows it, its place among all entries, for authors
 * begin with what is ordinary, and its language, where that is not the site's. They cannot be Pagefind's metadata, which is searched (every
 * entry would be found by its guide's title), nor its filters, which it writes in another order every time.
 */
function labelled({ url, kind, by }: Found, labels: Record<'guide' | 'lang' | 'place', string | undefined>): string {
  const said = Object.entries({ kind, ...labels, by }).filter(([, label]) => label);
  const [path, fragment] = url.split('#');
  return `${path}?${new URLSearchParams(said as [string, string][])}${fragment ? `#${fragment}` : ''}`;
}

/** An entry as the page that is indexed. Its keys let a title or an id that the reader spells out be found among many that hold its words. */
function toHtml({ title, body, url, more = [] }: Found): string {
  const keys = new Set([title, idIn(url)].map(titleKey));
  const said = more.filter((text) => text !== undefined);
  // What holds nothing but its title, Pagefind would leave out.
  const texts = (body || said.length > 0 ? said : [title]).map((text) => `<p>${asText(text)}</p>`);
  return [
    `<!doctype html><html><body><main data-pagefind-meta="key:${[...keys].join(' ')}">`,
    `<h1>${asText(title)}</h1>`,
    withPictureTexts(body),
    ...texts,
    '</main></body></html>',
  ].join('\n');
}

/** A body whose pictures have their text before them, so that it is found and quoted as any other. */
function withPictureTexts(body: string): string {
  return body.replaceAll(
    /<img src="[^"]*" width="\d+" height="\d+" alt="([^"]*)"/g,
    (_, alt: string) => `${alt.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}<img`,
  );
}

function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
