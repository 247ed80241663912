/** What an introduction answers itself, in paragraphs that begin in bold: whose the error is, what to do first, when to stop. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const reader = unified().use(rehypeParse, { fragment: true }).freeze();

/** Fewer paragraphs that begin in bold are notes, and no answers. */
const fewest = 2;

/** An introduction in its parts, each HTML of its author. */
export interface IntroAnswers {
  before: string;
  /** Each with the words in bold as its label; none where the introduction does not answer. */
  answers: { label: string; html: string }[];
  after: string;
}

/**
 * An introduction, taken apart at its paragraphs that begin in bold. What stands between two of them belongs to the first.
 *
 * @param html Sanitised.
 */
export function introAnswers(html: string): IntroAnswers {
  const tree: Root = reader.parse(html);
  const labelled = tree.children.flatMap((node) => {
    const label = labelOf(node);
    return label ? [{ node, label }] : [];
  });
  const [first] = labelled;
  if (!first || labelled.length < fewest) return { before: html, answers: [], after: '' };
  const end = endOf(labelled.at(-1)!.node);
  const answers = labelled.map(({ node, label }, index) => {
    const next = labelled[index + 1];
    const rest = html.slice(startOf(node), startOf(label)) + html.slice(endOf(label), next ? startOf(next.node) : end);
    const inner = html.slice(startOf(label.children[0]!), endOf(label.children.at(-1)!));
    return { label: inner.replace(/[:.]\s*$/, ''), html: rest };
  });
  return { before: html.slice(0, startOf(first.node)), answers, after: html.slice(end) };
}

/** The bold words that a paragraph begins with, if it says more than these. */
function labelOf(node: RootContent): Element | undefined {
  if (node.type !== 'element' || node.tagName !== 'p' || node.children.length < 2) return undefined;
  const [label] = node.children;
  return label?.type === 'element' && label.tagName === 'strong' && label.children.length > 0 ? label : undefined;
}

function startOf({ position }: RootContent | ElementContent): number {
  return position!.start.offset!;
}

function endOf({ position }: RootContent | ElementContent): number {
  return position!.end.offset!;
}
