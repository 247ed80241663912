/** The labels of an entry: `Shown by: …`, `Worked if: …`, each at the beginning of a line. */
import type { Definition, PhrasingContent, RootContent } from 'mdast';
import type { Position } from 'unist';
import { type LabelName, plainWords, type WordTable } from '../words/index.ts';
import { joinLines, phrasingLines } from './lines.ts';
import { phrasingText } from './plain-text.ts';

/** What stands behind a label. */
export interface LabelValue {
  /** The label as its author wrote it. */
  label: string;
  text: string;
  nodes: PhrasingContent[];
  position: Position | undefined;
}

export type Labels = Partial<Record<LabelName, LabelValue[]>>;

/**
 * Takes the labels out of an entry's blocks.
 *
 * @param names The labels that this kind of entry knows; any other stays prose.
 * @returns The labels, each with its values in the order of the article, and the blocks without them. A value reaches to the end
 *   of its paragraph or to the next label.
 */
export function takeLabels(
  nodes: RootContent[],
  names: LabelName[],
  words: WordTable,
): { labels: Labels; rest: RootContent[] } {
  const labels: Labels = {};
  const known = words.labels.filter(([name]) => names.includes(name));
  const rest = nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph') return [node];
    const prose: PhrasingContent[][] = [];
    const values: { name: LabelName; label: string; lines: PhrasingContent[][]; position: Position | undefined }[] = [];
    for (const line of phrasingLines(node.children)) {
      const found = labelOf(line, known);
      if (found) values.push({ ...found, lines: [found.value], position: line[0]?.position });
      const goesOn = values.length > 0 && !looksLikeLabel(line);
      if (!found) (goesOn ? (values.at(-1) as { lines: PhrasingContent[][] }).lines : prose).push(line);
    }
    for (const { name, label, lines, position } of values) {
      const value = joinLines(lines);
      labels[name] ??= [];
      labels[name]?.push({ label, text: phrasingText(value), nodes: value, position });
    }
    return prose.length > 0 ? [{ ...node, children: joinLines(prose) }] : [];
  });
  return { labels, rest };
}

/** Blocks without the lines that begin with one label, whose value is no more than its line. */
export function withoutLabel(nodes: RootContent[], name: LabelName, words: WordTable): RootContent[] {
  const known = words.labels.filter(([one]) => one === name);
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph') return [node];
    const lines = phrasingLines(node.children);
    const others = lines.filter((line) => !labelOf(line, known));
    if (others.length === lines.length) return [node];
    return others.length > 0 ? [{ ...node, children: joinLines(others) }] : [];
  });
}

/** Whether words (as made by `plainWords`) are a label's. */
export function isLabel(plain: string, words: WordTable): boolean {
  return words.labels.some(([, phrases]) => phrases.includes(plain));
}

/** A longer beginning of a line, in words, is a sentence. */
const longestLabel = 3;

/** Whether a line begins as labels do, with a word of its author's own: "Note: …". It belongs to no value above it. */
function looksLikeLabel([first]: PhrasingContent[]): boolean {
  const text = first?.type === 'text' ? first.value : first?.type === 'strong' ? phrasingText(first.children) : '';
  const colon = text.indexOf(':');
  const name = text.slice(0, Math.max(colon, 0));
  const isAddress = text.startsWith('//', colon + 1);
  return /^\p{Lu}/u.test(name) && !isAddress && name.split(' ').length <= longestLabel;
}

function labelOf(line: PhrasingContent[], known: [LabelName, string[]][]) {
  const bold = line[0]?.type === 'strong' || line[0]?.type === 'emphasis' ? line[0] : undefined;
  const head = bold ? phrasingText(bold.children) : line[0]?.type === 'text' ? line[0].value : '';
  const colon = bold && !head.includes(':') ? head.length : head.indexOf(':');
  if (colon < 1) return undefined;
  const label = head.slice(0, colon).trim();
  const name = known.find(([, phrases]) => phrases.includes(plainWords(label)))?.[0];
  if (!name) return undefined;
  const value = trimStart([
    { type: 'text', value: head.slice(colon + 1), ...(line[0]?.position && { position: line[0].position }) },
    ...line.slice(1),
  ]);
  return { name, label, value };
}

/** Without the colon, if it stands behind a bold label, and the white space before the value. */
function trimStart(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return nodes;
  const value = first.value.replace(/^[:\s]+/, '');
  return value ? [{ ...first, value }, ...rest] : rest.length > 0 ? trimStart(rest) : [];
}

/** An id that phrasing names, not checked. */
export interface NamedId {
  id: string;
  /** Whether it is a link's, not a bare `#id`. */
  linked: boolean;
}

/**
 * The ids that phrasing names, as `[Title](#id)`, as `[Title][ref]` or as a bare `#id`, in their order.
 *
 * @param definitions The article's link definitions.
 */
export function idsIn(nodes: PhrasingContent[], definitions: Definition[]): NamedId[] {
  return nodes.flatMap((node): NamedId[] => {
    if (node.type === 'text')
      return Array.from(node.value.matchAll(/#([\w-]+)/g)).flatMap(({ index, 1: id = '' }) =>
        /[\w/]/.test(node.value[index - 1] ?? '') ? [] : { id, linked: false },
      );
    const url =
      node.type === 'link' ? node.url : node.type === 'linkReference' ? urlOf(node.identifier, definitions) : undefined;
    if (url !== undefined) return url.startsWith('#') ? [{ id: url.slice(1), linked: true }] : [];
    return 'children' in node ? idsIn(node.children, definitions) : [];
  });
}

/** Where a reference of the article leads. */
function urlOf(identifier: string, definitions: Definition[]): string {
  return definitions.find((definition) => definition.identifier === identifier)?.url ?? '';
}
