/** What search engines are told of a page: schema.org's terms as JSON-LD. */
import type { BreadcrumbList, Graph, TechArticle } from 'schema-dts';

/** A page that is an article or a part of one. */
export interface ArticlePage {
  headline: string;
  description: string;
  /** BCP 47 tag. */
  language: string;
  /** The day on which it changed last, `2026-01-31`, if that is known. */
  changed?: string | undefined;
  /** Root-relative address of the page. */
  path: string;
  /** The way from the home page to the page above this one, as its breadcrumbs show it. */
  trail: { label: string; href: string }[];
  /** What the breadcrumbs call this page. */
  here: string;
}

/**
 * The data of a page: the article, and the way to it.
 *
 * @param origin Where the site will be, if that is known: addresses are then given in full.
 */
export function pageData(
  { headline, description, language, changed, path, trail, here }: ArticlePage,
  origin: URL | undefined,
): Graph {
  const full = (href: string) => (origin ? new URL(href, origin).href : href);
  const above = trail.at(-1);
  const article: TechArticle = {
    '@type': 'TechArticle',
    '@id': full(path),
    headline,
    description,
    inLanguage: language,
    ...(changed && { dateModified: changed }),
    ...(above && { isPartOf: { '@id': full(above.href) } }),
  };
  const way: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: [...trail, { label: here, href: path }].map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: full(href),
    })),
  };
  return { '@context': 'https://schema.org', '@graph': [article, way] };
}

/** Data as the text of a script element, which no text in it can end. */
export function scriptText(data: Graph): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
