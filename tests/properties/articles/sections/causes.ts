/** A section of causes: a list, headings, bold beginnings, or paragraphs. */
import { type Block, type Format, type GeneratedSection, paragraph } from '../blocks.ts';
import { causeOf, remarkOf } from '../phrases.ts';
import type { Random } from '../random.ts';
import { boldLeads, insertOf, items, type Sketch, sectionOf, underHeadings } from './entry.ts';

type Form = (sketches: Sketch[], random: Random) => Block[];

const list: Form = (sketches, random) => [
  { type: 'list', mark: random.pick(['-', '*', '1.']), start: 1, items: items(sketches, '.') },
];

const headed: Form = (sketches) => underHeadings(sketches);

/** Each cause a paragraph of its own. */
const prose: Form = (sketches) =>
  sketches.map(({ name, more }) =>
    paragraph([`${name}.`, ...more.map((block) => ('text' in block ? block.text : ''))].join(' ')),
  );

const forms: Record<Format, Form[]> = {
  txt: [list, prose],
  md: [list, headed, boldLeads, prose],
  html: [list, headed, boldLeads, prose],
};

export function causesSection(random: Random, format: Format): GeneratedSection {
  const form = random.pick(forms[format]);
  const names = new Set(Array.from({ length: random.integer(2, 5) }, () => causeOf(random)));
  const sketches = [...names].map((name) => ({
    name,
    more: [
      ...(form !== list || random.chance(60) ? [paragraph(remarkOf(random))] : []),
      ...(form !== prose && format !== 'txt' && random.chance(15) ? [insertOf(random, format)] : []),
    ],
  }));
  const section = sectionOf('causes', sketches, form(sketches, random), random);
  // Where each paragraph is a cause, one that leads into them is none that anybody could tell.
  return form === prose ? { ...section, blocks: form(sketches, random), prose: '' } : section;
}
