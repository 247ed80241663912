/** The tree cut at its headings into sections, each with its kind. */
import type { Heading, RootContent } from 'mdast';
import type { SectionKind, Side } from '../../guide/index.ts';
import { hasCode, isEvident } from '../entry/evident.ts';
import { isLabel } from '../entry/labels.ts';
import { withoutId } from '../entry/naming.ts';
import { plainText } from '../entry/plain-text.ts';
import { asks } from '../title/asks.ts';
import { beginsInstruction } from '../title/imperative.ts';
import { hasCauseCounter, hasCounter, isCounted, questionMarkLength } from '../title/numbering.ts';
import { firstOf, lookUp, plainWords, type WordTable } from '../words/index.ts';
import { withImpliedQuestions } from './implied-questions.ts';
import { holdsInstructions, holdsSteps, withImpliedSteps } from './implied-steps.ts';
import { withImpliedVariants } from './implied-variants.ts';
import { namesAudienceOnly, namesKindOnly } from './names.ts';

/** One heading with all that stands under it. The text before the first heading is a section without one. */
export interface ArticleSection {
  kind: SectionKind;
  side?: Side;
  heading?: Heading;
  /** The depth of the headings that would end it. */
  depth: number;
  nodes: RootContent[];
}

/**
 * Cuts an article into sections. A heading begins one unless it stands below a section that holds entries: there it is an
 * entry's, or, if it only names another kind ("Symptoms"), an audience ("For site owners") or a group of steps ("Windows"), a section
 * of its own.
 *
 * @param flat Whether the headings' depths mean nothing, as in plain text: there what a heading says tells whether it is an entry's.
 */
export function sectionTree(nodes: RootContent[], words: WordTable, flat: boolean): ArticleSection[] {
  let current: ArticleSection = { kind: 'intro', depth: 1, nodes: [] };
  const sections = [current];
  for (const [index, node] of nodes.entries()) {
    const next =
      node.type === 'heading'
        ? sectionOf(node, nodes.slice(index + 1, index + 1 + farthest), current, words, flat)
        : undefined;
    if (next) {
      current = next;
      sections.push(next);
    } else {
      current.nodes.push(node);
    }
  }
  const cut = flat ? sections.flatMap(withoutLoneHeading) : sections;
  const filled = cut.filter((section) => section.heading ?? section.nodes.some((node) => node.type !== 'definition'));
  return withImpliedSteps(withImpliedVariants(withImpliedQuestions(filled, words), words), words);
}

/** In a text without depths a single heading behind causes in prose is no cause: a section of its own. */
function withoutLoneHeading(section: ArticleSection): ArticleSection[] {
  const { kind, nodes, depth } = section;
  const headings = nodes.filter((node) => node.type === 'heading');
  const [heading] = headings;
  if (kind !== 'causes' || headings.length !== 1 || heading === undefined || nodes[0] === heading) return [section];
  const at = nodes.indexOf(heading);
  return [
    { ...section, nodes: nodes.slice(0, at) },
    { kind: 'prose', heading, depth, nodes: nodes.slice(at + 1) },
  ];
}

/** How many blocks behind a heading tell what it heads. */
const farthest = 12;

function sectionOf(
  heading: Heading,
  after: RootContent[],
  current: ArticleSection,
  words: WordTable,
  flat: boolean,
): ArticleSection | undefined {
  const title = withoutId(plainText(heading));
  const plain = plainWords(title);
  const side = firstOf(words.audiences, plain);
  // "Step 2: Fix the address" is one step, not a section of them.
  const counts = hasCounter(title, words) || questionMarkLength(title, words) > 0;
  const kind = counts ? undefined : lookUp(words.kinds, plain);
  const section = (of: SectionKind, depth: number = heading.depth): ArticleSection => ({
    kind: of,
    ...(side && { side }),
    heading,
    depth,
    nodes: [],
  });

  const forAudience =
    side &&
    (namesAudienceOnly(plain, side, words)
      ? current.kind === 'steps' || holdsSteps(after, heading.depth, words)
      : !kind && !beginsInstruction(title, words) && holdsSteps(untilHeading(after), heading.depth, words));
  if (current.kind === 'intro' || current.kind === 'prose') return section(kind ?? (forAudience ? 'steps' : 'prose'));
  const { depth } = current;
  const named = title !== plainText(heading);
  const shows = heading.children[0]?.type === 'inlineCode' || hasCode(title);
  const isGroup = current.kind === 'steps' && !kind && !named && !shows && groupsSteps(title, after, words);
  const below =
    heading.depth > depth ||
    (flat && (isNamedEntry(current, kind, named, after, words) || isEntryOf(current, title, kind, after, words)));
  if (!below) {
    if (flat && isGroup && !current.nodes.some((node) => node.type === 'list'))
      return partOf(current, section('steps'));
    return section(kind ?? (forAudience ? 'steps' : 'prose'));
  }
  if (heading.depth === depth || asks(title)) return undefined;
  // A part has the depth of the section it is in, so that what follows is compared with that.
  if (forAudience) return section('steps', depth);
  if (isGroup) return partOf(current, section('steps', depth));
  return kind && kind !== 'look-alikes' && namesKindOnly(plain, kind, words) ? section(kind, depth) : undefined;
}

/** The blocks before the next heading. */
function untilHeading(nodes: RootContent[]): RootContent[] {
  const end = nodes.findIndex((node) => node.type === 'heading');
  return end === -1 ? nodes : nodes.slice(0, end);
}

/** A group of steps is for whom the section round it is for, unless it says so itself. */
function partOf({ side }: ArticleSection, group: ArticleSection): ArticleSection {
  return side && !group.side ? { ...group, side } : group;
}

/** Whether a heading that tells nobody to do anything stands over a list of steps: "Windows", "Quick checks". */
function groupsSteps(title: string, after: RootContent[], words: WordTable): boolean {
  if (tells(title, words) || isCounted(title, words) || asks(title)) return false;
  const list = untilHeading(after).find((node) => node.type === 'list');
  return list?.type === 'list' && list.ordered === true && holdsInstructions(list, words);
}

/** Whether a title tells to do something, also by a verb that no table has: "Mend the clock". */
function tells(title: string, words: WordTable): boolean {
  const [first = '', second = ''] = plainWords(title).split(' ');
  const known = words.prepositions.includes(first) || words.conditions.includes(first) || words.finite.includes(first);
  return beginsInstruction(title, words) || (words.determiners.includes(second) && !known);
}

/** Whether a heading of a text without depths has an id of its author's, or labels right under it, as entries have. */
function isNamedEntry(
  section: ArticleSection,
  kind: SectionKind | undefined,
  named: boolean,
  after: RootContent[],
  words: WordTable,
) {
  if (kind || section.kind === 'intro' || section.kind === 'prose') return false;
  const [next] = after;
  const label = next?.type === 'paragraph' ? plainWords(plainText(next).split(':', 1)[0] as string) : '';
  return named || isLabel(label, words);
}

/** Whether a heading of a text without depths is an entry of the section it stands in. */
function isEntryOf(
  section: ArticleSection,
  title: string,
  kind: SectionKind | undefined,
  after: RootContent[],
  words: WordTable,
): boolean {
  if (section.kind === 'faq' && questionMarkLength(title, words) > 0) return true;
  // "What causes it?" over a list is a section, over text a question.
  const plain = plainWords(title);
  const namesKind = kind !== undefined && namesKindOnly(plain, kind, words);
  const heads = namesKind && after[0]?.type === 'list';
  if (section.kind === 'faq' && asks(title) && !heads) return true;
  if (hasCounter(title, words)) return section.kind === (hasCauseCounter(title, words) ? 'causes' : 'steps');
  if (section.kind === 'steps' && isCounted(title, words)) return true;
  if (isCounted(plainText(section.nodes.find((node) => node.type === 'heading') ?? []), words)) return false;
  if (namesKind || words.proseHeadings.some((phrase) => plain.startsWith(phrase))) return false;
  const last = section.nodes.at(-1);
  const goesOn = section.nodes.length === 0 || (section.nodes[0]?.type === 'heading' && last?.type !== 'heading');
  const first = section.nodes.findIndex((node) => node.type === 'heading');
  const before = first === -1 ? section.nodes : section.nodes.slice(0, first);
  if (section.kind === 'causes') {
    const isIntroduced = before.length <= 1 && before.every((node) => node.type === 'paragraph');
    return (
      isIntroduced && !kind && !asks(title) && last?.type !== 'heading' && !holdsSteps(untilHeading(after), 1, words)
    );
  }
  if (section.kind === 'steps') return goesOn && beginsInstruction(title, words);
  const isMessage = section.kind === 'variants' || section.kind === 'look-alikes';
  return isMessage && goesOn && kind === undefined && (isEvident(title, words) || words.platforms.includes(plain));
}
