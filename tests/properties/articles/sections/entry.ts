/** Entries in the making: each with the blocks under its first line. */
import { type Block, type ExpectedEntry, type Format, type GeneratedSection, type Kind, paragraph } from '../blocks.ts';
import { remarkOf } from '../phrases.ts';
import type { Random } from '../random.ts';
import { commands, headings, objects } from '../words.ts';
import { textOf } from './text-of.ts';

/** An entry before it is written in one of the forms of its section. */
export interface Sketch {
  name: string;
  more: Block[];
  /** The names of the labels among its blocks. */
  labels?: string[];
  id?: string;
}

/** A section with a heading of its kind, and what is expected of each sketch. */
export function sectionOf(kind: Kind, sketches: Sketch[], blocks: Block[], random: Random): GeneratedSection {
  const lead = random.chance(40) ? [paragraph(remarkOf(random))] : [];
  return {
    kind,
    title: random.pick(headings[kind]),
    blocks: [...lead, ...blocks],
    entries: sketches.map((sketch) => expected(kind, sketch)),
    prose: textOf(lead),
    leftOut: [],
  };
}

function expected(kind: Kind, { name, more, labels = [], id }: Sketch): ExpectedEntry {
  return { kind, text: `${name}\n${textOf(more)}`, unshown: labels, ...(id && { id }) };
}

/** A section with a count before the text of each entry. */
export function withCounts(section: GeneratedSection, count: (index: number) => string): GeneratedSection {
  const entries = section.entries.map((entry, index) => ({
    ...entry,
    text: `${count(index)} ${entry.text}`,
    unshown: [...entry.unshown, count(index)],
  }));
  return { ...section, entries };
}

/** A table of details, code, a note, or a short list: what an entry may hold besides paragraphs. */
export function insertOf(random: Random, format: Format): Block {
  const parts = random.some(objects, random.integer(2, 3));
  const mark = random.pick(format === 'txt' ? (['-'] as const) : (['-', '*', '1.'] as const));
  const list: Block = { type: 'list', mark, start: 1, items: parts.map((part) => [paragraph(part)]) };
  const code: Block = { type: 'code', text: random.pick(commands) };
  const note = paragraph(`Note: ${remarkOf(random)}`);
  const rows = parts.map((part) => [part, String(random.integer(10, 99))]);
  const table: Block = { type: 'table', head: ['Part', 'Number'], rows };
  return random.pick(format === 'txt' ? [code, list, note] : [code, list, note, table]);
}

/** Items of a list, one a sketch. */
export const items = (sketches: Sketch[], end = ''): Block[][] =>
  sketches.map(({ name, more, id }) => [{ ...paragraph(`${name}${end}`), ...(id && { id }) }, ...more]);

/** Each sketch under a heading of its own. */
export const underHeadings = (sketches: Sketch[], count: (index: number) => string = () => ''): Block[] =>
  sketches.flatMap(({ name, more, id }, index): Block[] => [
    { type: 'heading', depth: 3, text: `${count(index)}${name}`, ...(id && { id }) },
    ...more,
  ]);

/** Each sketch behind a bold beginning. */
export const boldLeads = (sketches: Sketch[]): Block[] =>
  sketches.flatMap(({ name, more }): Block[] => {
    const [first, ...rest] = more;
    const goesOn = first?.type === 'paragraph';
    return [{ type: 'lead', bold: `${name}.`, text: goesOn ? first.text : '' }, ...(goesOn ? rest : more)];
  });
