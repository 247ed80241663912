/** Whole articles, made by chance of parts of which each knows what is to come of it. */
import { type Block, type ExpectedEntry, type Format, type GeneratedSection, paragraph } from './blocks.ts';
import { remarkOf, titleOf } from './phrases.ts';
import { type Random, randomFrom } from './random.ts';
import { toHtml } from './render/html.ts';
import { toMarkdown } from './render/markdown.ts';
import { toText } from './render/text.ts';
import { causesSection } from './sections/causes.ts';
import { faqSection } from './sections/faq.ts';
import { stepsSection } from './sections/steps.ts';
import { variantsSection } from './sections/variants.ts';
import { authors, furniture, headings } from './words.ts';

/** An article's source, and where each of its words belongs. */
export interface GeneratedArticle {
  /** The name of its file. */
  name: string;
  source: string;
  title: string;
  /** The prose before the first heading. */
  intro: string;
  sections: GeneratedSection[];
  /** In the order of the article. */
  entries: ExpectedEntry[];
  /** What is the page's and not the article's, a text a block. */
  leftOut: string[];
}

const formats: Format[] = ['txt', 'md', 'html'];

/** The article of a seed: the same one each time. */
export function articleOf(seed: number): GeneratedArticle {
  const random = randomFrom(seed);
  const format = random.pick(formats);
  const title = titleOf(random);
  const intro = remarkOf(random);
  const byline = random.chance(25) ? [`By ${random.pick(authors)} | Updated on ${random.integer(1, 28)} May 2024`] : [];
  const trailer = random.chance(40) ? [random.pick(furniture)] : [];
  const sections = sectionsOf(random, format);
  const blocks: Block[] = [
    ...[...byline, intro].map(paragraph),
    ...sections.flatMap(({ title: text, blocks: under }): Block[] => [{ type: 'heading', depth: 2, text }, ...under]),
    ...trailer.map(paragraph),
  ];
  return {
    name: `generated-${seed}.${format}`,
    source: withLineEnds(written(title, blocks, random, format), random),
    title,
    intro,
    sections,
    entries: sections.flatMap(({ entries }) => entries),
    leftOut: [...byline, ...sections.flatMap(({ leftOut }) => leftOut), ...trailer],
  };
}

/** Two to five sections of different kinds, in any order. */
function sectionsOf(random: Random, format: Format): GeneratedSection[] {
  const prose = (): GeneratedSection => {
    const text = remarkOf(random);
    return {
      kind: 'prose',
      title: random.pick(headings.prose),
      blocks: [paragraph(text)],
      entries: [],
      prose: text,
      leftOut: [],
    };
  };
  const makers = [variantsSection, causesSection, stepsSection, faqSection, prose];
  const sections = random.some(makers, random.integer(2, makers.length)).map((make) => make(random, format));
  const divided = random.chance(25) ? sections.flatMap((section) => forAudiences(section, random, format)) : sections;
  return format === 'txt'
    ? divided.map((section, index) => withoutQuestion(section, divided.slice(0, index)))
    : divided;
}

/** A section of steps as two, one for each audience. */
function forAudiences(section: GeneratedSection, random: Random, format: Format): GeneratedSection[] {
  if (section.kind !== 'steps') return [section];
  const other = stepsSection(random, format);
  const entries = other.entries.map((entry) => ({ ...entry, ...(entry.id && { id: `${entry.id}-2` }) }));
  return [
    { ...section, side: 'visitor', title: random.pick(headings.visitor) },
    { ...other, entries, blocks: withOtherIds(other.blocks), side: 'operator', title: random.pick(headings.operator) },
  ];
}

function withOtherIds(blocks: Block[]): Block[] {
  return blocks.map((block) => (block.type === 'heading' && block.id ? { ...block, id: `${block.id}-2` } : block));
}

/** Behind questions that are lines of their own, a heading that asks would be one of them. */
function withoutQuestion(section: GeneratedSection, before: GeneratedSection[]): GeneratedSection {
  const asks = section.title.endsWith('?') && before.some(({ kind }) => kind === 'faq');
  return asks && section.kind !== 'prose' ? { ...section, title: headings[section.kind][0] } : section;
}

function written(title: string, blocks: Block[], random: Random, format: Format): string {
  if (format === 'txt') return `${title}\n\n${toText(styled(blocks, random))}\n`;
  if (format === 'md') {
    const body = toMarkdown(blocks, random);
    return random.chance(50) ? `# ${title}\n\n${body}\n` : `---\ntitle: ${title}\nlang: en\n---\n\n${body}\n`;
  }
  const body = `<h1>${title}</h1>\n${toHtml(blocks, random)}`;
  return random.chance(50)
    ? `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>\n<body><article>\n${body}\n</article></body></html>\n`
    : `${body}\n`;
}

/** A line with a colon is a heading only where it says what stands under it. */
const isProse = (text: string) => (headings.prose as readonly string[]).includes(text);

/** Blocks with the headings of sections in one of the styles of plain text. */
function styled(blocks: Block[], random: Random): Block[] {
  const style = random.pick([
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => (text.endsWith('?') || isProse(text) ? text : `${text}:`),
    (text: string) => `${text}\n${'-'.repeat(text.length)}`,
  ]);
  return blocks.map((block) =>
    block.type === 'heading' && block.depth === 2 ? { ...block, text: style(block.text) } : block,
  );
}

function withLineEnds(source: string, random: Random): string {
  const end = random.pick(['\n', '\n', '\r\n']);
  return (random.chance(10) ? '\uFEFF' : '') + source.replaceAll('\n', end);
}
