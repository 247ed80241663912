/** Compilers that lose words or put them where they do not belong. The accounts must tell of each. */
import { type Compile, compile } from '../compile.ts';

/** All text of an article in one section of prose. */
const intoOneSection: Compile = (name, source) => {
  const { settled, messages } = compile(name, source);
  const { guide } = settled;
  const [first, ...others] = guide.sections;
  if (!first) return { settled, messages };
  const text = String(source);
  const section = { ...first, kind: 'prose' as const, text, html: text };
  return {
    settled: {
      ...settled,
      guide: { ...guide, sections: others.length > 0 ? [section] : [first] },
      variants: [],
      causes: [],
      steps: [],
      faq: [],
    },
    messages,
  };
};

/** All text of an article in one message. */
const intoOneMessage: Compile = (name, source) => {
  const { settled, messages } = intoOneSection(name, source);
  const [said] = compile(name, '').messages;
  const message = Object.assign(Object.create(said ?? null), {
    reason: `Left out “${source}”: no text`,
    ruleId: 'text-left-out',
    line: 1,
  });
  return { settled: { ...settled, guide: { ...settled.guide, sections: [] } }, messages: [...messages, message] };
};

/** The longest paragraph of an article is not there. */
const withoutParagraph: Compile = (name, source) => {
  const paragraphs = String(source).split(/(\r?\n\r?\n|<\/p>)/);
  const longest = paragraphs.reduce((best, text, at) => (text.length > paragraphs[best]!.length ? at : best), 0);
  // Lines stay, so that places are the same.
  return compile(name, paragraphs.with(longest, paragraphs[longest]!.replaceAll(/[^\n]+/g, '')).join(''));
};

/** Two steps have each other's bodies. */
const withStepsSwapped: Compile = (name, source) => {
  const { settled, messages } = compile(name, source);
  const [first, second, ...others] = settled.steps;
  if (!first || !second) return { settled, messages };
  const steps = [
    { ...first, text: second.text, html: second.html },
    { ...second, text: first.text, html: first.html },
    ...others,
  ];
  return { settled: { ...settled, steps }, messages };
};

/** What readers are shown lacks the bodies, though the text is whole. */
const withoutBodies: Compile = (name, source) => {
  const { settled, messages } = compile(name, source);
  const steps = settled.steps.map((step) => ({ ...step, html: '' }));
  return { settled: { ...settled, steps }, messages };
};

/** The last words of each entry are the section's. */
const withWordsMoved: Compile = (name, source) => {
  const { settled, messages } = compile(name, source);
  const [step, ...others] = settled.steps;
  if (!step) return { settled, messages };
  const cut = step.text.lastIndexOf(' ');
  const sections = settled.guide.sections.map((section) =>
    section.id === step.section ? { ...section, text: section.text + step.text.slice(cut) } : section,
  );
  return {
    settled: {
      ...settled,
      steps: [{ ...step, text: step.text.slice(0, cut) }, ...others],
      guide: { ...settled.guide, sections },
    },
    messages,
  };
};

export const badCompilers = {
  intoOneSection,
  intoOneMessage,
  withoutParagraph,
  withStepsSwapped,
  withoutBodies,
  withWordsMoved,
};
