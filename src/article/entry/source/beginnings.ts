/** The paragraphs that begin an entry, in the one form that a section uses for it. */
import type { Paragraph, RootContent } from 'mdast';
import type { SectionKind } from '../../../guide/index.ts';
import { asks, onlyAsks, questionAhead } from '../../title/asks.ts';
import { beginsInstruction } from '../../title/imperative.ts';
import { answerMarkLength, hasCounter, questionMarkLength } from '../../title/numbering.ts';
import { plainWords, type WordTable } from '../../words/index.ts';
import { isEvident } from '../evident.ts';
import { isLabel } from '../labels.ts';
import { ownLines, phrasingLines } from '../lines.ts';
import { phrasingText } from '../plain-text.ts';
import { isRemark } from '../remark.ts';
import type { EntrySource } from './index.ts';

/** The beginning of an entry that a block is; `undefined` for any other block. */
type Beginning = Pick<EntrySource, 'head' | 'named'> | undefined;

type Form = (node: Paragraph, next: RootContent | undefined) => Beginning;

/** A longer line, in words, names nothing. */
const longestName = 12;

/** How many of a form make a pattern: one alone may only stress a sentence. */
const fewest = 2;

/**
 * For each block, the beginning of an entry that it is, by the first form that the section uses: counted lines, bold lead-ins,
 * questions, names, and in steps paragraphs that tell to do something. All are `undefined` where it uses none.
 *
 * @param answers Whether questions stand in front of their answers, on one line.
 */
export function beginningsOf(nodes: RootContent[], kind: SectionKind, words: WordTable, answers: boolean): Beginning[] {
  const find = (form: Form) =>
    nodes.map((node, index) => (node.type === 'paragraph' ? form(node, nodes[index + 1]) : undefined));
  const leadIns = find((node) => leadIn(node, words));
  const counted = find((node) => marked(node, kind, words));
  // Bold lines of which only some are counted are all of one form.
  const mixed = counted.every((beginning, index) => !beginning || leadIns[index]);
  const forms: [Beginning[], number][] = [
    [answers ? answered(nodes, words) : [], 1],
    [mixed ? leadIns : counted, mixed || kind !== 'faq' ? fewest : 1],
    [leadIns, fewest],
    [kind === 'faq' ? find(question) : [], 1],
    [find((node, next) => name(node, next, kind, words) ?? firstLine(node, kind, words)), fewest],
    [kind === 'steps' && !nodes.some(isList) ? find((node) => instruction(node, words)) : [], 1],
  ];
  return forms.find(([found, least]) => found.filter(Boolean).length >= least)?.[0] ?? [];
}

/** `Step 1: …`, `Q: …`. */
function marked(node: Paragraph, kind: SectionKind, words: WordTable): Beginning {
  const text = phrasingText(node.children);
  const begins = kind === 'faq' ? questionMarkLength(text, words) > 0 : hasCounter(text, words);
  return begins ? { head: node.children, named: false } : undefined;
}

/** A paragraph with a bold beginning that is neither a remark ("Note") nor a label. */
function leadIn(node: Paragraph, words: WordTable): Beginning {
  const [first] = node.children;
  const bold = first?.type === 'strong' ? plainWords(phrasingText(first.children)) : '';
  if (!bold || answerMarkLength(`${bold}: x`, words) > 0 || words.remarks.includes(bold) || isLabel(bold, words))
    return undefined;
  return { head: node.children, named: false };
}

/** A paragraph that only asks. */
function question(node: Paragraph): Beginning {
  return asks(phrasingText(node.children)) ? { head: node.children, named: true } : undefined;
}

/** Paragraphs that ask and answer, or only ask; what stands behind one that only asks is its answer. */
function answered(nodes: RootContent[], words: WordTable): Beginning[] {
  const found: Beginning[] = [];
  for (const [index, node] of nodes.entries()) {
    const isAnswer = found[index - 1]?.named === true;
    if (node.type !== 'paragraph') found.push(undefined);
    else if (onlyAsks(phrasingText(node.children), words)) found.push(question(node));
    else if (isAnswer || questionAhead(phrasingText(node.children), words) === undefined) found.push(undefined);
    else found.push({ head: node.children, named: false });
  }
  return found;
}

/** A short line without a full stop, with text under it, that tells what to do, or what the cause is. */
function name(node: Paragraph, next: RootContent | undefined, kind: SectionKind, words: WordTable): Beginning {
  if (!next || next.type === 'heading' || (kind !== 'steps' && kind !== 'causes')) return undefined;
  const text = phrasingText(node.children);
  if (!isName(text)) return undefined;
  const names = kind === 'steps' ? beginsInstruction(text, words) : next.type === 'paragraph' && /^\p{Lu}/u.test(text);
  return names ? { head: node.children, named: true } : undefined;
}

/** Whether a paragraph is a line that only names a step or a cause. */
export function isNameLine(
  node: Paragraph,
  next: RootContent | undefined,
  kind: SectionKind,
  words: WordTable,
): boolean {
  return name(node, next, kind, words) !== undefined;
}

/** A paragraph whose first line is such a name, with the text right under it. */
function firstLine(node: Paragraph, kind: SectionKind, words: WordTable): Beginning {
  if (kind !== 'steps' && kind !== 'causes' && kind !== 'variants') return undefined;
  const { own, others } = ownLines(node.children);
  const text = phrasingText(own);
  if (others.length === 0 || (kind !== 'variants' && !isName(text)) || text.split(' ').length > longestName)
    return undefined;
  if (kind === 'steps' && !beginsInstruction(text, words)) return undefined;
  // Several messages, one a line, are no message with its description; a sentence under what is none is its description.
  const lines = phrasingLines(others).map(phrasingText);
  const describe = !isSentence(text) && lines.every(isSentence);
  if (kind === 'variants' && !describe && lines.every((line) => isEvident(line, words))) return undefined;
  return { head: node.children, named: false };
}

/** A paragraph that begins by telling to do something. */
function instruction(node: Paragraph, words: WordTable): Beginning {
  const text = phrasingText(node.children);
  return beginsInstruction(text, words) && !isRemark(text, words) ? { head: node.children, named: false } : undefined;
}

function isName(text: string): boolean {
  return !/[.,;:!?…]$/.test(text) && !text.includes('\n') && text.split(' ').length <= longestName;
}

function isSentence(text: string): boolean {
  return /[.!?…。]["”’)]?$/.test(text);
}

function isList(node: RootContent): boolean {
  return node.type === 'list';
}
