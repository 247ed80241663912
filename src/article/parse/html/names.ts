/** What the parts of a page are called by those who make help centres: data. */

/** A part that is no text of the article. */
interface Part {
  /** What it is, for the message that says it was left out. */
  is: string;
  tags?: string[];
  roles?: string[];
  /** Class names in words: one word must begin or end a name, several may stand anywhere in it, `=` before them leaves no others. */
  names: string[];
  /** Whether it may stand in a line of text, too. */
  inLine?: true;
}

const list = (text: string) =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

export const parts: Part[] = [
  {
    is: 'a link round the page',
    names: list(`skip link, skip to content, skip nav, back to top, jump to nav`),
    inLine: true,
  },
  {
    is: 'text for screen readers alone',
    names: list(`sr only, screen reader text, visually hidden, =visuallyhidden`),
    inLine: true,
  },
  { is: 'a link to edit the page', names: list(`mw editsection, edit link, edit page, edit this page`), inLine: true },
  {
    is: 'navigation',
    tags: ['nav', 'menu'],
    roles: ['navigation', 'menubar', 'menu', 'toolbar', 'tablist'],
    names: list(`
      navbar, =nav, =navigation, nav bar, nav menu, main menu, site nav, main nav, sub nav, subnav, page nav, post navigation,
      article nav, pagination, prev next, pager, catlinks, doc nav, nav links
    `),
  },
  { is: 'a path of the page', names: list(`breadcrumb, breadcrumbs`) },
  {
    is: 'the table of contents',
    roles: ['doc-toc'],
    names: list(`=toc, table of contents, toc container, toc macro, tableofcontents, on this page, page toc`),
  },
  {
    is: 'a banner',
    roles: ['banner'],
    names: list(`cookie, cookies, gdpr, cookiebar, site header, page header bar, announcement bar, =masthead`),
  },
  {
    is: 'the foot of the page',
    tags: ['footer'],
    roles: ['contentinfo'],
    names: list(`site footer, page footer, =footer, printfooter, article footer, post footer, entry footer`),
  },
  {
    is: 'what others wrote',
    names: list(
      `=comments, comment list, comment section, comments area, comments section, article comments, =comment, disqus, comment respond`,
    ),
  },
  {
    is: 'a question about the page',
    names: list(
      `=vote, votes, article votes, feedback, rating, ratings, was this helpful, article helpful, helpful, =reactions, reaction picker, reaction, survey`,
    ),
  },
  {
    is: 'links to share the page',
    names: list(`share, =sharing, social, sharedaddy, addthis, share this, likes, jp relatedposts`),
  },
  {
    is: 'links to other articles',
    names: list(
      `=related, related articles, related posts, related content, related topics, related links, related pages, recent articles, article relatives, recently viewed, promoted articles, recommended articles, recommended, more articles, similar articles`,
    ),
  },
  {
    is: 'a side of the page',
    roles: ['complementary'],
    names: list(`sidebar, =aside, side bar, side nav, sidenav, widget area, =widget`),
  },
  {
    is: 'the author and date',
    names: list(
      `author, byline, author box, =avatar, article meta, post meta, entry meta, page metadata, meta data, meta group, =posted on, article info box, last updated, article updated, updated date, published date, post date, entry date, =date, =updated, =published, last modified, lastmod, =modified, page modified, reading time`,
    ),
  },
  {
    is: 'labels of the page',
    names: list(
      `=tags, =labels, tag list, post tags, entry tags, article tags, tags links, cat links, label list, labels section, =categories, post categories`,
    ),
  },
  {
    is: 'a form',
    roles: ['search', 'form'],
    tags: ['search'],
    names: list(
      `=search, search box, search form, search bar, site search, newsletter, subscribe, subscription, subscribe box, sign up form, login form`,
    ),
  },
  {
    is: 'an advertisement',
    names: list(
      `=ad, =ads, advert, adverts, advertisement, ad slot, adsbygoogle, =sponsor, =sponsored, =promo, promo box`,
    ),
  },
  {
    is: 'a window over the page',
    tags: ['dialog'],
    roles: ['dialog', 'alertdialog'],
    names: list(`=modal, modal dialog, =popup, =lightbox, =toast, consent`),
  },
  {
    is: 'a control',
    names: list(
      `copy button, copy btn, btn copy, copy code, clipboard, code toolbar button, print button, =print, follow button, article subscribe`,
    ),
  },
  { is: 'numbers of lines', names: list(`line numbers, line numbers rows, linenos, lineno, =gutter`), inLine: true },
];

/** Containers of an article's text, the surest first: by class, by id, by attribute or element. */
export const bodies: { classes?: string[]; ids?: string[]; tags?: string[]; roles?: string[]; itemprops?: string[] }[] =
  [
    { itemprops: ['articleBody'] },
    {
      classes: list(`
      article body, article content, article text, entry content, post content, post body, wiki content, mw parser output, mw content text,
      kb article body, kb article content, fr view article, article description, faq body, ms rte styles, ms rtestate field, canvas component text,
      markdown body, theme doc markdown, rst content, article container content, docs content, help article content,
      intercom article content, article intercom blocks
    `),
      ids: list(
        `main-content, mw-content-text, bodyContent, article-body, article-content, articleBody, article_body, kb-content`,
      ),
    },
    { tags: ['article'] },
    { tags: ['main'], roles: ['main'] },
    {
      classes: list(`=main, main content, page content, =content, content body`),
      ids: list(`main, content, page-content, maincontent`),
    },
  ];

/** Class names of blocks that say something beside the text: no quotations, and no furniture. */
export const callouts = list(
  `note, notes, tip, tips, callout, admonition, alert, warning, important, info, information, notice, caution, panel, message box, infobox, starlight aside`,
);

/** Class names of what is folded up until it is asked for. */
export const folds = list(
  `accordion, collapse, collapsible, collapsed, panel, answer, faq, toggle, tab, tab pane, expand, expander, expandable, details, dropdown content, body`,
);

/** Comments that programs leave in what they write begin so. */
export const machineComments = list(
  `wp:, /wp:, [if, [endif, ![endif, ![if, startfragment, endfragment, ?xml, react-, saved from, doctype, noindex, #`,
);

/** What a row of names says of an element's classes. */
export function hasName(classes: string[], names: string[]): boolean {
  return names.some((name) => {
    if (name.startsWith('=')) return classes.includes(name.slice(1));
    const anywhere = name.includes(' ');
    return classes.some((words) => {
      const padded = ` ${words} `;
      if (anywhere) return padded.includes(` ${name} `);
      return padded.startsWith(` ${name} `) || padded.endsWith(` ${name} `);
    });
  });
}
