/** The tree cut at its headings into sections, each with its kind. */
import type { Heading, Root, RootContent } from 'mdast';
import type { SectionKind, Side } from '../../guide/index.ts';
import { plainText } from '../entry/plain-text.ts';
import { lookUp, plainWords, type WordTable } from '../words/index.ts';

/** One heading with all that stands under it. The text before the first heading is a section without one. */
export interface ArticleSection {
  kind: SectionKind;
  side?: Side;
  heading?: Heading;
  nodes: RootContent[];
}

/**
 * Cuts an article into sections. A heading begins one unless it stands below a section that holds entries: there it is an
 * entry's, or, if it only names an audience ("For site owners"), a part of the section with that `side`.
 *
 * @param flat Whether the headings' depths mean nothing, as in plain text: there a question in an FAQ is an entry's.
 */
export function sectionTree(tree: Root, words: WordTable, flat: boolean): ArticleSection[] {
  let current: ArticleSection = { kind: 'intro', nodes: [] };
  const sections = [current];
  for (const node of tree.children) {
    const next = node.type === 'heading' ? sectionOf(node, current, words, flat) : undefined;
    if (next) {
      current = next;
      sections.push(next);
    } else {
      current.nodes.push(node);
    }
  }
  return sections.filter((section) => section.heading ?? section.nodes.some((node) => node.type !== 'definition'));
}

function sectionOf(
  heading: Heading,
  current: ArticleSection,
  words: WordTable,
  flat: boolean,
): ArticleSection | undefined {
  const title = plainText(heading);
  const plain = plainWords(title);
  const side = lookUp(words.audiences, plain);
  const kind = lookUp(words.kinds, plain);
  const above = current.heading;
  const below = above !== undefined && heading.depth > above.depth;
  if (current.kind === 'intro' || current.kind === 'prose')
    return { kind: kind ?? 'prose', ...(side && { side }), heading, nodes: [] };
  if (below && current.kind === 'steps' && side && isAudienceAlone(title))
    return { kind: 'steps', side, heading: sameDepth(heading, current), nodes: [] };
  if (below) return undefined;
  if (flat && current.kind === 'faq' && title.endsWith('?')) return undefined;
  return {
    kind: kind ?? (current.kind === 'steps' && side && isAudienceAlone(title) ? 'steps' : 'prose'),
    ...(side && { side }),
    heading,
    nodes: [],
  };
}

/** "For visitors", "If you run the site": a heading that says for whom and hardly more. */
function isAudienceAlone(title: string): boolean {
  return title.split(/\s+/).length <= 6;
}

/** The heading at the depth of the section it is a part of, so that what follows is compared with that. */
function sameDepth(heading: Heading, section: ArticleSection): Heading {
  return { ...heading, depth: section.heading?.depth ?? heading.depth };
}
