/** The parts of a section that are entries, before anything is read from them. */
import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { ArticleSection } from '../section/section.ts';

/** One entry as it stands in the tree: its head line, and the blocks under it. */
export interface EntrySource {
  head: PhrasingContent[];
  body: RootContent[];
  node: Heading | ListItem | Paragraph;
}

/** A section's entries, and the blocks round them that are prose. */
export interface SectionParts {
  entries: EntrySource[];
  prose: RootContent[];
}

/** How many bold lead-ins make a pattern: one alone may only stress a sentence. */
const fewestLeadIns = 2;

/** Whether a list's items are entries. */
export type ListTest = (list: List, section: ArticleSection) => boolean;

/**
 * Finds the entries of a section: each heading below its own with what stands under it; where there is none, each paragraph with
 * a bold lead-in likewise; before the first of them, or where there is neither, each item of a list that `isEntries` accepts.
 */
export function sectionParts(section: ArticleSection, isEntries: ListTest): SectionParts {
  const parts: SectionParts = { entries: [], prose: [] };
  const byLeadIn = !section.nodes.some(isHeading) && section.nodes.filter(hasLeadIn).length >= fewestLeadIns;
  const begins = (node: RootContent): node is Heading | Paragraph =>
    byLeadIn ? hasLeadIn(node) : isHeading(node) && (open?.node.type !== 'heading' || node.depth <= open.node.depth);
  let open: EntrySource | undefined;
  for (const node of section.nodes) {
    if (begins(node)) {
      open = { head: node.children, body: [], node };
      parts.entries.push(open);
    } else if (open) {
      open.body.push(node);
    } else if (node.type === 'list' && isEntries(node, section)) {
      parts.entries.push(...node.children.map(itemSource));
    } else {
      parts.prose.push(node);
    }
  }
  return parts;
}

function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading';
}

function hasLeadIn(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && node.children[0]?.type === 'strong';
}

function itemSource(item: ListItem): EntrySource {
  const [first, ...rest] = item.children;
  return first?.type === 'paragraph'
    ? { head: first.children, body: rest, node: item }
    : { head: [], body: item.children, node: item };
}
