/** The parts of a section that are entries, before anything is read from them. */
import type { PhrasingContent, RootContent, TableCell, TableRow } from 'mdast';
import type { Position } from 'unist';
import type { SectionKind } from '../../../guide/index.ts';
import type { ArticleSection } from '../../section/section.ts';
import { hasCounter } from '../../title/numbering.ts';
import type { WordTable } from '../../words/index.ts';
import { phrasingText } from '../plain-text.ts';
import { beginningsOf, isNameLine } from './beginnings.ts';
import { listed, withCausesInProse } from './lists.ts';
import { answersOnLines, apart } from './paragraphs.ts';

/** One entry as it stands in the tree: its head line, and the blocks under it. */
export interface EntrySource {
  head: PhrasingContent[];
  body: RootContent[];
  /** Whether the head names the entry whole: a heading, not the beginning of a text. */
  named: boolean;
  position: Position | undefined;
  /** Its kind, where that is not its section's: a cell under "Remedy". */
  kind?: SectionKind;
  /** The row of a table whose cells are a message, its cause and its remedy. */
  row?: TableRow;
}

/** A section's entries, and the blocks round them that are prose. */
export interface SectionParts {
  entries: EntrySource[];
  prose: RootContent[];
  /** Headings of columns that say nothing but which kind their cells are. */
  headings: TableCell[];
}

/**
 * Finds the entries of a section. Where it has headings, each begins one, with what stands under it. Elsewhere it has entries of the
 * first form that it holds: counted lines (`Step 1: …`, `Q: …`), bold lead-ins, question lines, lines that only name a step or a cause.
 * Before the first of those, or without them, entries are the items of lists, the rows of tables and the lines that are messages.
 */
export function sectionParts(section: ArticleSection, words: WordTable): SectionParts {
  const { nodes, kind } = section;
  if (kind === 'intro' || kind === 'prose') return listed(nodes, kind, words);
  const heading = nodes.findIndex((node) => node.type === 'heading');
  if (heading === -1) return partsWithoutHeadings(nodes, section, words);
  if (goesOnAsNames(nodes, heading, kind, words)) return partsWithoutHeadings(nodes.map(asLine), section, words);
  const ahead = nodes.slice(0, heading);
  if (kind === 'faq' && answersOnLines(ahead, words)) return partsWithoutHeadings(nodes.map(asPlain), section, words);
  const before = listed(ahead, kind, words);
  return { ...before, entries: [...before.entries, ...underHeadings(nodes.slice(heading), words)] };
}

/** Whether lines that name causes or steps stand before the first heading: then that is one of them, and no more than a line. */
function goesOnAsNames(nodes: RootContent[], heading: number, kind: SectionKind, words: WordTable): boolean {
  if (kind === 'faq')
    return nodes.slice(0, heading).some((node) => node.type === 'paragraph' && node.children[0]?.type === 'strong');
  if (kind !== 'causes' && kind !== 'steps') return false;
  return nodes
    .slice(0, heading)
    .some((node, index) => node.type === 'paragraph' && isNameLine(node, nodes[index + 1], kind, words));
}

function asLine(node: RootContent): RootContent {
  if (node.type !== 'heading') return node;
  const { children, position } = node;
  return { type: 'paragraph', children: [{ type: 'strong', children }], ...(position && { position }) };
}

function asPlain(node: RootContent): RootContent {
  return node.type === 'heading' ? { ...node, type: 'paragraph' } : node;
}

/** One entry a heading; a deeper heading is the entry's own. Where headings count entries, so do paragraphs that go on counting. */
function underHeadings(nodes: RootContent[], words: WordTable): EntrySource[] {
  const entries: EntrySource[] = [];
  const counted = nodes.some((node) => node.type === 'heading' && hasCounter(phrasingText(node.children), words));
  let depth = 6;
  for (const node of nodes) {
    const begins = node.type === 'heading' && (entries.length === 0 || node.depth <= depth);
    const goesOn = counted && node.type === 'paragraph' && hasCounter(phrasingText(node.children), words);
    if (begins) depth = node.depth;
    if (begins || goesOn) entries.push({ head: node.children, body: [], named: begins, position: node.position });
    else entries.at(-1)?.body.push(node);
  }
  return entries;
}

function partsWithoutHeadings(nodes: RootContent[], section: ArticleSection, words: WordTable): SectionParts {
  const answers = section.kind === 'faq' && answersOnLines(nodes, words);
  const blocks = apart(nodes, section.kind, words, answers);
  const beginnings = beginningsOf(blocks, section.kind, words, answers);
  const first = beginnings.findIndex(Boolean);
  if (first === -1) return withCausesInProse(listed(blocks, section.kind, words), section.kind, words);
  const parts = listed(blocks.slice(0, first), section.kind, words);
  for (const [index, node] of blocks.entries()) {
    if (index < first) continue;
    const beginning = beginnings[index];
    if (beginning) parts.entries.push({ ...beginning, body: [], position: node.position });
    else parts.entries.at(-1)?.body.push(node);
  }
  return parts;
}
