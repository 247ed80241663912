/** Sections that are entries, each under a heading of its own, as one section of them. */
import type { SectionKind } from '../../guide/index.ts';
import type { ArticleSection } from './section.ts';

/**
 * An article's sections, neighbours that are entries of a kind as one section of it, with the deeper headings below each. The heading
 * before them is that section's if it is of a lesser depth.
 */
export function mergeEntries(
  sections: ArticleSection[],
  kind: SectionKind,
  isEntry: (section: ArticleSection) => boolean,
): ArticleSection[] {
  const merged: ArticleSection[] = [];
  let open: ArticleSection | undefined;
  let depth = 0;
  for (const section of sections) {
    const { heading, nodes } = section;
    const below = open && heading && section.kind === 'prose' && heading.depth > depth;
    if (!heading || !(isEntry(section) || below)) {
      open = undefined;
      merged.push(section);
    } else if (open) {
      for (const node of [heading, ...nodes]) open.nodes.push(node);
    } else {
      depth = heading.depth;
      open = openedBy(merged, kind, depth);
      for (const node of [heading, ...nodes]) open.nodes.push(node);
      merged.push(open);
    }
  }
  return merged;
}

/** The section that entries of a depth open: the one before it, if they stand below its heading. */
function openedBy(merged: ArticleSection[], kind: SectionKind, depth: number): ArticleSection {
  const parent = merged.at(-1);
  // In a text without depths a heading with nothing under it stands over what follows.
  const isOver = parent?.heading && (parent.heading.depth < depth || parent.nodes.length === 0);
  if (parent?.kind !== 'prose' || !parent.heading || !isOver) return { kind, depth: depth - 1, nodes: [] };
  merged.pop();
  return { ...parent, kind, nodes: [...parent.nodes] };
}
