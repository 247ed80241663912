/** Entries without a beginning of their own form: items of lists, rows of tables, lines that are messages, paragraphs of causes. */
import type { List, ListItem, Paragraph, RootContent, TableCell } from 'mdast';
import type { SectionKind } from '../../../guide/index.ts';
import { holdsQuestion } from '../../title/asks.ts';
import { beginsInstruction } from '../../title/imperative.ts';
import { sentences } from '../../title/sentence.ts';
import { plainWords, type WordTable } from '../../words/index.ts';
import { areApart, joinLines, phrasingLines } from '../lines.ts';
import { phrasingText, plainText } from '../plain-text.ts';
import { isRemark } from '../remark.ts';
import type { EntrySource, SectionParts } from './index.ts';
import { messageLines } from './message-lines.ts';
import { tableParts } from './tables.ts';

/**
 * The entries that blocks hold, and the blocks that are prose. What stands between two lists of which the second goes on counting is
 * the last item's.
 */
export function listed(nodes: RootContent[], kind: SectionKind, words: WordTable): SectionParts {
  const all = nodes.filter((node) => node.type === 'list');
  const ordered = all.some((list) => list.ordered);
  const lists = new Set(all.filter((list) => isEntries(list, ordered, kind)));
  const entries: EntrySource[] = [];
  const prose: RootContent[] = [];
  const headings: TableCell[] = [];
  let waiting: RootContent[] = [];
  let last: List | undefined;
  for (const node of nodes) {
    const table = node.type === 'table' ? tableParts(node, kind, words) : undefined;
    const found = table?.entries ?? entriesOf(node, lists, kind, words);
    headings.push(...(table?.headings ?? []));
    if (found.length === 0) {
      // A note or code right behind the last step is that step's.
      const belongs = node.type === 'code' || isNote(node, words);
      if (kind === 'steps' && last && waiting.length === 0 && belongs) entries.at(-1)?.body.push(node);
      else waiting.push(node);
      continue;
    }
    const goesOn = last && node.type === 'list' && continues(last, node, waiting);
    const owner = goesOn ? (entries.at(-1) as EntrySource).body : prose;
    for (const block of waiting) owner.push(block);
    waiting = [];
    last = node.type === 'list' ? node : undefined;
    for (const entry of found) entries.push(entry);
  }
  return { entries, prose: [...prose, ...waiting], headings };
}

function entriesOf(node: RootContent, lists: Set<List>, kind: SectionKind, words: WordTable): EntrySource[] {
  if (node.type === 'list') return lists.has(node) ? node.children.map(itemSource) : [];
  return kind === 'variants' && lists.size === 0 ? messageLines(node, words) : [];
}

/** A numbered list holds steps; a bulleted one only where there is no numbered one. Questions are a list that asks. */
function isEntries(list: List, hasOrdered: boolean, kind: SectionKind): boolean {
  if (kind === 'intro' || kind === 'prose') return false;
  if (kind === 'steps') return list.ordered === true || !hasOrdered;
  return kind !== 'faq' || list.children.some((item) => holdsQuestion(plainText(item)));
}

/** How many numbers an author may leave out where a list goes on. */
const farthestNumber = 3;

/**
 * Whether a list goes on where another stopped: by its number, or, where items are cut apart so that each list begins anew, because
 * nothing between them leads into another list.
 */
function continues(last: List, next: List, between: RootContent[]): boolean {
  if (last.ordered !== next.ordered || between.length === 0) return false;
  const start = last.start ?? 1;
  const following = start + last.children.length;
  if (next.ordered && (next.start ?? 1) >= following && (next.start ?? 1) < following + farthestNumber) return true;
  const isCut = last.children.length === 1 || next.children.length === 1;
  return isCut && !plainText(between.at(-1) as RootContent).endsWith(':');
}

/** Whether a block begins with "Note:" or the like. */
function isNote(node: RootContent, words: WordTable): boolean {
  const text = node.type === 'paragraph' ? plainText(node) : '';
  return text.includes(':') && isRemark(text, words);
}

function itemSource(item: ListItem): EntrySource {
  const [first, ...rest] = item.children;
  return first?.type === 'paragraph'
    ? { head: first.children, body: rest, named: false, position: item.position }
    : { head: [], body: item.children, named: false, position: item.position };
}

/**
 * A section of causes that has no other entries, its prose as causes: one a paragraph, with the blocks that follow it; what stands before
 * the first paragraph is no cause's. Any other section as it is.
 */
export function withCausesInProse(parts: SectionParts, kind: SectionKind, words: WordTable): SectionParts {
  if (kind !== 'causes' || parts.entries.length > 0) return parts;
  const { headings } = parts;
  const entries: EntrySource[] = [];
  const prose: RootContent[] = [];
  for (const node of parts.prose) {
    if (node.type === 'paragraph' && !plainText(node).endsWith(':')) {
      for (const entry of linesAsCauses(node, words)) entries.push(entry);
    } else {
      (entries.at(-1)?.body ?? prose).push(node);
    }
  }
  return { entries, prose, headings };
}

/** A paragraph as one cause, or, where its author ended each line without a full stop, or with that of its one sentence, one a line. */
function linesAsCauses(node: Paragraph, words: WordTable): EntrySource[] {
  const lines = phrasingLines(node.children);
  const texts = lines.map(phrasingText);
  const isListed =
    areApart(lines) &&
    (texts.slice(0, -1).every((text) => !text.endsWith('.')) ||
      texts.every((text, index) => saysOneThing(text, words) && (index === 0 || !goesOn(text, words))));
  return (isListed ? lines : [node.children]).map((line) => ({
    head: joinLines([line]),
    body: [],
    named: false,
    position: line[0]?.position ?? node.position,
  }));
}

/** Whether a line is one sentence from its capital to its full stop. */
function saysOneThing(text: string, words: WordTable): boolean {
  return /^\P{Ll}.*\.$/u.test(text) && sentences(text, words).length === 1;
}

/** Whether a line speaks of what the line before it says: "It hums.", "Tighten it." */
function goesOn(text: string, words: WordTable): boolean {
  return words.finite.includes(plainWords(text).split(' ')[0] as string) || beginsInstruction(text, words);
}
