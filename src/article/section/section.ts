/** The tree cut at its headings into sections, each with its kind. */
import type { Heading, Root, RootContent } from 'mdast';
import type { SectionKind, Side } from '../../guide/index.ts';
import { withoutId } from '../entry/naming.ts';
import { plainText } from '../entry/plain-text.ts';
import { beginsInstruction } from '../title/imperative.ts';
import { isCounted } from '../title/numbering.ts';
import { lookUp, plainWords, type WordTable, wordsBeside } from '../words/index.ts';

/** One heading with all that stands under it. The text before the first heading is a section without one. */
export interface ArticleSection {
  kind: SectionKind;
  side?: Side;
  heading?: Heading;
  nodes: RootContent[];
}

/**
 * Cuts an article into sections. A heading begins one unless it stands below a section that holds entries: there it is an
 * entry's, or, if it only names another kind ("Symptoms") or an audience ("For site owners"), a section of its own.
 *
 * @param flat Whether the headings' depths mean nothing, as in plain text: there what a heading says tells whether it is an entry's.
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
  const title = withoutId(plainText(heading));
  const plain = plainWords(title);
  const side = lookUp(words.audiences, plain);
  const kind = lookUp(words.kinds, plain);
  const section = (of: SectionKind, at = heading): ArticleSection => ({
    kind: of,
    ...(side && { side }),
    heading: at,
    nodes: [],
  });

  if (current.kind === 'intro' || current.kind === 'prose') return section(kind ?? 'prose');
  const depth = current.heading?.depth ?? 1;
  const below = heading.depth > depth || (flat && isEntryOf(current, title, kind, words));
  if (!below)
    return section(
      kind ?? (current.kind === 'steps' && side && namesAudienceOnly(plain, side, words) ? 'steps' : 'prose'),
    );
  if (heading.depth === depth || title.endsWith('?')) return undefined;
  // The heading takes the depth of the section it is a part of, so that what follows is compared with that.
  const part = { ...heading, depth } as Heading;
  if (current.kind === 'steps' && side && namesAudienceOnly(plain, side, words)) return section('steps', part);
  return kind && kind !== 'look-alikes' && namesKindOnly(plain, kind, words) ? section(kind, part) : undefined;
}

/** Whether a heading of a text without depths is an entry of the section it stands in. */
function isEntryOf(section: ArticleSection, title: string, kind: SectionKind | undefined, words: WordTable): boolean {
  if (section.kind === 'faq' && title.endsWith('?')) return true;
  if (section.kind === 'steps' && isCounted(title, words)) return true;
  if (kind && namesKindOnly(plainWords(title), kind, words)) return false;
  const last = section.nodes.at(-1);
  const goesOn = section.nodes.length === 0 || (section.nodes[0]?.type === 'heading' && last?.type !== 'heading');
  if (section.kind === 'steps') return goesOn && beginsInstruction(title, words);
  return section.kind === 'variants' && goesOn && kind === undefined && /\d{3}|_/.test(title);
}

/** "For visitors", "If you run the site": a heading that says for whom, and nothing else. */
function namesAudienceOnly(plain: string, side: Side, words: WordTable): boolean {
  return wordsBeside(words.audiences, side, plain).every((word) => words.audienceFillers.includes(word));
}

/** "Symptoms", "How to fix it": a heading that says what kind of section it is, and nothing else. */
function namesKindOnly(plain: string, kind: SectionKind, words: WordTable): boolean {
  return wordsBeside(words.kinds, kind, plain).every((word) => words.kindFillers.includes(word));
}
