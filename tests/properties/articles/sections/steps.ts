/** A section of steps, in one of the forms that articles have for them. */
import { type Block, type Format, type GeneratedSection, paragraph } from '../blocks.ts';
import { instructionOf, remarkOf, sequelOf } from '../phrases.ts';
import type { Random } from '../random.ts';
import { boldLeads, insertOf, items, type Sketch, sectionOf, underHeadings, withCounts } from './entry.ts';

interface Form {
  write: (sketches: Sketch[], random: Random) => Block[];
  /** What counts a step, if a word or number in its own text does. */
  count?: (index: number) => string;
  /** Whether its steps need text under them, as names without a full stop do. */
  bare?: boolean;
}

const noun = (index: number) => `Step ${index + 1}`;

const numbered: Form = {
  write: (sketches, random) => [
    { type: 'list', mark: random.pick(['1.', '1)']), start: 1, items: items(sketches, '.') },
  ],
  bare: true,
};

const bulleted: Form = {
  write: (sketches, random) => [
    { type: 'list', mark: random.pick(['-', '*', '•']), start: 1, items: items(sketches, '.') },
  ],
  bare: true,
};

/** Paragraphs that count: `Step 2: Restart the device.` */
const counted: Form = {
  write: (sketches) => sketches.flatMap(({ name, more }, index) => [paragraph(`${noun(index)}: ${name}`), ...more]),
  count: noun,
};

const headed: Form = { write: (sketches) => underHeadings(sketches) };

/** Under headings, with labels and ids. */
const labelled: Form = { write: headed.write };

const byNumber: Form = {
  write: (sketches) => underHeadings(sketches, (index) => `${index + 1}. `),
  count: (index) => `${index + 1}`,
};

const byNoun: Form = { write: (sketches) => underHeadings(sketches, (index) => `${noun(index)}: `), count: noun };

const bold: Form = { write: boldLeads };

const forms: Record<Format, Form[]> = {
  txt: [numbered, numbered, bulleted, counted],
  md: [numbered, bulleted, counted, headed, labelled, byNumber, byNoun, bold],
  html: [numbered, bulleted, counted, headed, byNumber, byNoun, bold],
};

export function stepsSection(random: Random, format: Format): GeneratedSection {
  const form = random.pick(forms[format]);
  const names = [...new Set(Array.from({ length: random.integer(2, 7) }, () => instructionOf(random)))];
  const sketches = names.map((name, index): Sketch => {
    const more = [
      ...(!form.bare || random.chance(70) ? [paragraph(sequelOf(random))] : []),
      ...(random.chance(25) ? [insertOf(random, format)] : []),
    ];
    return form === labelled
      ? { ...labels(random), name, more: [...more, ...labels(random).more], id: `step-${index + 1}` }
      : { name, more };
  });
  const section = sectionOf('steps', sketches, form.write(sketches, random), random);
  return form.count ? withCounts(section, form.count) : section;
}

function labels(random: Random): Pick<Sketch, 'more' | 'labels'> {
  const lines = [
    `Worked if: ${remarkOf(random)}`,
    `Takes: ${random.integer(2, 50)} minutes`,
    `Risk: ${remarkOf(random)}`,
  ];
  return { more: [{ type: 'labels', lines }], labels: ['Worked if', 'Takes', 'Risk'] };
}
