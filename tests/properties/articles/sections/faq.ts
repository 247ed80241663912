/** A section of questions with their answers. */
import { type Block, type Format, type GeneratedSection, paragraph } from '../blocks.ts';
import { questionOf, remarkOf } from '../phrases.ts';
import type { Random } from '../random.ts';
import { items, type Sketch, sectionOf, underHeadings } from './entry.ts';

type Form = (sketches: Sketch[], random: Random) => Block[];

const list: Form = (sketches, random) => [
  { type: 'list', mark: random.pick(['-', '*', '1.']), start: 1, items: items(sketches) },
];

const lines: Form = (sketches) => sketches.flatMap(({ name, more }) => [paragraph(name), ...more]);

const headed: Form = (sketches) => underHeadings(sketches);

const bold: Form = (sketches) =>
  sketches.flatMap(({ name, more }): Block[] => [{ type: 'lead', bold: name, text: '' }, ...more]);

const details: Form = (sketches) =>
  sketches.map(({ name, more }): Block => ({ type: 'details', summary: name, blocks: more }));

/** `Q:` and `A:` before them. */
const marked: Form = (sketches) =>
  sketches.flatMap(({ name, more: [first, ...rest] }) => [
    paragraph(`Q: ${name}`),
    paragraph(`A: ${first && 'text' in first ? first.text : ''}`),
    ...rest,
  ]);

const forms: Record<Format, Form[]> = {
  txt: [list, lines, marked],
  md: [list, lines, marked, bold, headed],
  html: [list, lines, marked, bold, headed, details],
};

export function faqSection(random: Random, format: Format): GeneratedSection {
  const form = random.pick(forms[format]);
  const names = new Set(Array.from({ length: random.integer(2, 4) }, () => questionOf(random)));
  const sketches = [...names].map((name) => ({
    name,
    more: Array.from({ length: random.integer(1, 2) }, () => paragraph(remarkOf(random))),
  }));
  const section = sectionOf('faq', sketches, form(sketches, random), random);
  if (form !== marked) return section;
  const entries = section.entries.map((entry) => ({
    ...entry,
    text: `Q: ${entry.text.replace('\n', '\nA: ')}`,
    unshown: ['Q', 'A'],
  }));
  return { ...section, entries };
}
