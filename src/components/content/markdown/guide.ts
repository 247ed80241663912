/** A whole guide as Markdown. */
import type { RootContent } from 'mdast';
import { type Addresses, type Section, type SettledGuide, sideIn } from '../../../guide/index.ts';
import type { Words } from '../../../layouts/words.ts';
import { entryKinds, withAddresses } from '../references.ts';
import { stepPlaces } from '../step-places.ts';
import { bodyTree, markdownOf } from './body.ts';
import { causeNodes, faqNodes, lookAlikeNodes, stepNodes, variantNodes, type Writing } from './entries.ts';
import { heading, labelled, paragraph, text } from './nodes.ts';

/**
 * A guide as Markdown: its sections in the order of its article, each with its entries, every entry with its permanent link.
 *
 * @param origin Where the site will be, if that is known: links are then given in full, else from the root of the host.
 */
export function guideMarkdown(settled: SettledGuide, site: Addresses, words: Words, origin: URL | undefined): string {
  const { guide, steps } = settled;
  const kinds = entryKinds(settled);
  const body = (html: string) => (html ? bodyTree(withAddresses(html, guide.id, kinds, site)) : []);
  const writing: Writing = { site, words, steps, sideOf: sideIn(settled), body };
  return markdownOf(
    [
      heading(1, text(guide.title)),
      ...(guide.summary ? [paragraph(text(guide.summary))] : []),
      ...guide.sections.flatMap((section) => sectionNodes(section, settled, writing)),
      ...(guide.updated ? [labelled(words.updated, text(guide.updated))] : []),
    ],
    origin,
  );
}

function sectionNodes(section: Section, settled: SettledGuide, writing: Writing): RootContent[] {
  const { guide, variants, causes, steps, faq } = settled;
  const inSection = (entry: { section: string }) => entry.section === section.id;
  const places = stepPlaces(steps);
  const here = variants.filter(inSection);
  const named = here.filter(({ origin }) => origin === 'prose');
  return [
    ...(section.title ? [heading(2, text(section.title))] : []),
    ...writing.body(section.html),
    ...here.filter(({ origin }) => origin === 'listed').flatMap((variant) => variantNodes(variant, writing)),
    ...causes.filter(inSection).flatMap((cause) => causeNodes(cause, writing)),
    ...steps.filter(inSection).flatMap((step) => stepNodes(step, places.get(step.id)?.number ?? 0, writing)),
    ...faq.filter(inSection).flatMap((entry) => faqNodes(entry, writing)),
    ...guide.lookAlikes.filter(inSection).flatMap((lookAlike) => lookAlikeNodes(lookAlike, writing)),
    ...(named.length > 0 ? [labelled(writing.words.named)] : []),
    ...named.flatMap((variant) => variantNodes(variant, writing, true)),
  ];
}
