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

/** Whether a list's items are entries. */
export type ListTest = (list: List, section: ArticleSection) => boolean;

/**
 * Finds the entries of a section: each heading below its own with what stands under it; before the first such heading, or where
 * there is none, each item of a list that `isEntries` accepts.
 */
export function sectionParts(section: ArticleSection, isEntries: ListTest): SectionParts {
  const parts: SectionParts = { entries: [], prose: [] };
  let open: EntrySource | undefined;
  for (const node of section.nodes) {
    if (node.type === 'heading' && (!open || node.depth <= (open.node as Heading).depth)) {
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

function itemSource(item: ListItem): EntrySource {
  const [first, ...rest] = item.children;
  return first?.type === 'paragraph'
    ? { head: first.children, body: rest, node: item }
    : { head: [], body: item.children, node: item };
}
