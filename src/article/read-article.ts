/** An article to a draft of its guide: the flow of this room in one function. */
import type { Definition, Link } from 'mdast';
import type { VFile } from 'vfile';
import type { DraftGuide } from '../guide/index.ts';
import { type Picture, picturesIn } from './entry/images.ts';
import { withoutId } from './entry/naming.ts';
import { plainText } from './entry/plain-text.ts';
import { checkScheme } from './entry/schemes.ts';
import { readSiteLinks, type SiteLink } from './entry/site-links.ts';
import { extractEntries } from './extract/index.ts';
import { say } from './messages.ts';
import type { WrittenAddress } from './parse/front-matter/index.ts';
import { formatOf, type ParsedArticle, parseArticle } from './parse/index.ts';
import type { Begin } from './progress.ts';
import { withBoldHeadings } from './section/bold-headings.ts';
import { withKindLeads } from './section/kind-leads.ts';
import { withoutCaptions, withoutFurniture } from './section/left-out.ts';
import { sectionTree } from './section/section.ts';
import { summaryOf } from './title/summary.ts';
import { eachNode } from './tree.ts';
import { type WordTable, wordsFor } from './words/index.ts';

/** A link to an entry by its `#id`, and where it stands in the article. */
export interface Reference {
  id: string;
  line: number;
  column: number;
}

/** What is read from one article. */
export interface ArticleReading {
  draft: DraftGuide;
  references: Reference[];
  /** Its links to other articles and pages of the site. */
  links: SiteLink[];
  /** The addresses at which it used to be, and where it says so. */
  oldAddresses: WrittenAddress[];
  /** The pictures beside the article that its entries show. */
  pictures: Picture[];
  /** What the rules look at besides: the tree and the language's words. */
  parsed: ParsedArticle;
  words: WordTable;
}

/**
 * Reads an article.
 *
 * @param file The article; its path's ending gives the format. Messages are added to it.
 * @param id The guide's id.
 * @param lang The language of the site, for an article that names none.
 * @param begin Told of each phase before it is worked on.
 * @returns The draft of the guide, as far as it could be read, its links to entries, and its pictures.
 */
export function readArticle(file: VFile, id: string, lang: string, begin: Begin = () => {}): ArticleReading {
  begin('parse', 1);
  const parsed = parseArticle(file, wordsFor(lang), begin);
  const { frontMatter, titleHeading, tree } = parsed;
  const words = wordsFor(frontMatter.lang ?? lang);
  begin('section', 1);
  tree.children = withoutFurniture(tree.children, file, words);
  const definitions: Definition[] = [];
  const references: Reference[] = [];
  const links = readSiteLinks(tree, id);
  eachNode(tree, (node) => {
    if (node.type === 'definition') definitions.push(node);
    if (node.type !== 'link' && node.type !== 'definition') return;
    checkScheme(node, file);
    references.push(...referenceOf(node));
  });
  const isText = formatOf(file) === '.txt';
  const { nodes, flat } = isText ? { nodes: tree.children, flat: true } : withBoldHeadings(tree.children, words);
  const cut = sectionTree(withKindLeads(nodes, words), words, flat);
  const sections = isText ? cut.map((section) => withoutCaptions(section, file, words)) : cut;
  const entries = extractEntries(sections, definitions, file, words, begin);
  const shown = Object.values(entries).flatMap((list) => list.map(({ html }) => html));
  const pictures = picturesIn(titleHeading ? [titleHeading, ...tree.children] : tree.children, shown, file);
  const title = frontMatter.title ?? (titleHeading ? withoutId(plainText(titleHeading)) : '');
  if (!plainText(tree.children)) {
    say(
      file,
      'empty-article',
      `Unexpected ${title ? 'article with nothing but a title' : 'empty article'}, expected a title and sections with messages, causes and steps; write them, or take the file away`,
      undefined,
    );
  } else if (!title) {
    say(
      file,
      'no-title',
      `Unexpected beginning without a title, expected one on the first line; write one, or the file's name is the title`,
      undefined,
    );
  }
  const { title: _title, summary, redirectFrom = [], ...others } = frontMatter;
  return {
    draft: {
      id,
      title: title || id,
      summary: summary ?? parsed.tagline ?? summaryOf(entries.sections, words),
      redirectFrom: redirectFrom.map(({ address }) => address),
      ...others,
      ...entries,
    },
    references,
    links,
    oldAddresses: redirectFrom,
    pictures,
    parsed,
    words,
  };
}

function referenceOf(node: Link | Definition): Reference[] {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return node.url.startsWith('#') ? [{ id: node.url.slice(1), line, column }] : [];
}
