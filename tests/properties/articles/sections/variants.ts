/** A section of messages, in one of the forms that articles have for them. */
import { type Block, type Format, type GeneratedSection, paragraph } from '../blocks.ts';
import { messageOf, remarkOf } from '../phrases.ts';
import type { Random } from '../random.ts';
import { makers } from '../words.ts';
import { items, type Sketch, sectionOf, underHeadings } from './entry.ts';

type Form = (sketches: Sketch[], random: Random) => Block[];

const list: Form = (sketches, random) => [
  { type: 'list', mark: random.pick(['-', '*']), start: 1, items: items(sketches) },
];

const numbered: Form = (sketches) => [{ type: 'list', mark: '1.', start: 1, items: items(sketches) }];

const quoted: Form = (sketches) => [{ type: 'quote', lines: sketches.map(({ name }) => name) }];

const inQuotes: Form = (sketches) => sketches.map(({ name }) => paragraph(`“${name}”`));

const code: Form = (sketches) => sketches.map(({ name }): Block => ({ type: 'code', text: name }));

const headed: Form = (sketches) => underHeadings(sketches);

/** Under headings, with what programs are told of a message. */
const labelled: Form = (sketches) => underHeadings(sketches);

/** Two columns; the second's heading stands before each of its cells. */
const table: Form = (sketches) => [
  {
    type: 'table',
    head: ['Message', 'Remark'],
    rows: sketches.map(({ name, more }) => [name, more.map((block) => ('text' in block ? block.text : '')).join(' ')]),
  },
];

const forms: Record<Format, Form[]> = {
  txt: [list, numbered, inQuotes],
  md: [list, numbered, inQuotes, quoted, code, table, headed, labelled],
  html: [list, numbered, inQuotes, code, table, headed],
};

export function variantsSection(random: Random, format: Format): GeneratedSection {
  const form = random.pick(forms[format]);
  const names = [...new Set(Array.from({ length: random.integer(2, 6) }, () => messageOf(random)))];
  const described = form === headed || form === list;
  const sketches = names.map((name, index): Sketch => {
    if (form === labelled) return labelledSketch(name, index, random);
    const remark = form === table || (described && random.chance(60)) ? [paragraph(remarkOf(random))] : [];
    return { name, more: remark };
  });
  const section = sectionOf('variants', sketches, form(sketches, random), random);
  if (form !== table) return section;
  const entries = section.entries.map((entry) => ({ ...entry, text: entry.text.replace('\n', '\nRemark: ') }));
  return { ...section, entries, leftOut: ['Message'] };
}

function labelledSketch(name: string, index: number, random: Random): Sketch {
  const maker = random.pick(makers);
  const lines = [
    `Shown by: ${maker} (${maker.toLowerCase().replaceAll(' ', '-')})`,
    'Who can act: operator',
    `Means: ${remarkOf(random)}`,
    `Code: ${random.integer(1000, 9999)} = 0x${random.integer(4096, 65535).toString(16)}`,
  ];
  return {
    name,
    more: [paragraph(remarkOf(random)), { type: 'labels', lines }],
    labels: ['Shown by', 'Who can act', 'Means', 'Code'],
    id: `message-${index + 1}`,
  };
}
