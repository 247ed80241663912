/** Steps of an article that has no heading over them. */
import type { List, RootContent } from 'mdast';
import { withoutId } from '../entry/naming.ts';
import { plainText } from '../entry/plain-text.ts';
import { beginsInstruction } from '../title/imperative.ts';
import { hasCauseCounter, hasCounter, isCounted, numberingLength } from '../title/numbering.ts';
import { plainWords, type WordTable } from '../words/index.ts';
import { mergeEntries } from './merge-entries.ts';
import { namesKindOnly } from './names.ts';
import type { ArticleSection } from './section.ts';

/** How many headings that tell to do something are steps: one alone may be a section's. */
const fewest = 2;

/**
 * An article's sections, with steps where no section says that it holds them: headings that count steps or tell to do something, each
 * with what stands under it, else a list most items of which tell to do something.
 */
export function withImpliedSteps(all: ArticleSection[], words: WordTable): ArticleSection[] {
  const counted = all.map((section) =>
    holdsCounted(section, words) ? { ...section, kind: 'steps' as const } : section,
  );
  const sections = mergeEntries(counted, 'steps', (section) => isCountedStep(section, words));
  if (sections.some((section) => section.kind === 'steps' && !isStep(section, words))) return sections;
  const steps = sections.filter((section) => isStep(section, words));
  return steps.length >= fewest
    ? mergeEntries(sections, 'steps', (section) => isStep(section, words))
    : sections.flatMap((section) => withListedSteps(section, words));
}

/** Whether a section of prose is a step that its heading counts: `Step 2: …`, or by a number if it tells to do something. */
function isCountedStep(section: ArticleSection, words: WordTable): boolean {
  const title = section.heading ? withoutId(plainText(section.heading)) : '';
  return section.kind === 'prose' && isCounted(title, words) && isStep(section, words);
}

/** Whether a section of prose under a heading counts steps in its lines: `Step 1: …`. */
function holdsCounted({ kind, heading, nodes }: ArticleSection, words: WordTable): boolean {
  if (kind !== 'prose' || !heading || hasCounter(plainText(heading), words)) return false;
  const counted = nodes.filter((node) => node.type === 'paragraph' && hasCounter(plainText(node), words));
  return counted.filter((node) => !hasCauseCounter(plainText(node), words)).length >= fewest;
}

/** Whether a section is one step: its heading counts it, or tells to do something that holds no list of steps. */
function isStep({ kind, heading, nodes }: ArticleSection, words: WordTable): boolean {
  if (!heading || (kind !== 'prose' && kind !== 'steps')) return false;
  const title = withoutId(plainText(heading));
  if (hasCounter(title, words)) return !hasCauseCounter(title, words);
  // "Troubleshooting steps" begins as an instruction does, and only says what stands under it.
  if (kind === 'steps' && namesKindOnly(plainWords(title), 'steps', words)) return false;
  const name = isCounted(title, words) ? title.slice(numberingLength(title, words)) : title;
  if (!beginsInstruction(name, words)) return false;
  return kind === 'prose' || !nodes.some((node) => node.type === 'heading' || (node.type === 'list' && node.ordered));
}

/** A section of prose as one of steps, from the list of them on if it has no heading. */
function withListedSteps(section: ArticleSection, words: WordTable): ArticleSection[] {
  if (section.kind !== 'prose' && section.kind !== 'intro') return [section];
  const at = section.nodes.findIndex((node) => isListOfSteps(node, section, words));
  if (at === -1) return [section];
  if (section.heading) return [{ ...section, kind: 'steps' }];
  const steps: ArticleSection = { kind: 'steps', depth: section.depth, nodes: section.nodes.slice(at) };
  return at === 0 ? [steps] : [{ ...section, nodes: section.nodes.slice(0, at) }, steps];
}

function isListOfSteps(node: RootContent, section: ArticleSection, words: WordTable): boolean {
  if (node.type !== 'list' || node.children.length < fewest) return false;
  return (node.ordered === true || section.heading !== undefined) && holdsInstructions(node, words);
}

/**
 * Whether what stands under a heading holds steps: a list of instructions, or headings or lines that count or tell to do something.
 *
 * @param depth The heading's.
 */
export function holdsSteps(after: RootContent[], depth: number, words: WordTable): boolean {
  const end = after.findIndex((node) => node.type === 'heading' && node.depth < depth);
  return after.slice(0, end === -1 ? after.length : end).some((node) => {
    if (node.type === 'list') return holdsInstructions(node, words);
    if (node.type !== 'heading' && node.type !== 'paragraph') return false;
    const text = plainText(node);
    const names = node.type === 'heading' || node.children[0]?.type === 'strong';
    return hasCounter(text, words) || (names && (isCounted(text, words) || beginsInstruction(text, words)));
  });
}

/** Whether more than half of a list's items tell to do something. */
export function holdsInstructions(list: List, words: WordTable): boolean {
  const telling = list.children.filter((item) => beginsInstruction(plainText(item), words));
  return telling.length * 2 > list.children.length;
}
