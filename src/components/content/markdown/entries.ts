/** The entries of a guide as Markdown, one function a kind. */
import type { PhrasingContent, RootContent } from 'mdast';
import {
  type Addresses,
  type Cause,
  entryAddress,
  type FaqEntry,
  type LookAlike,
  type Side,
  type Step,
  spokenCode,
  type Variant,
} from '../../../guide/index.ts';
import type { Words } from '../../../layouts/words.ts';
import { stepsNamed } from '../first-help.ts';
import { areForBothSides } from '../step-places.ts';
import { heading, labelled, link, list, paragraph, screen, text } from './nodes.ts';

/** What the entries of one guide are written with. */
export interface Writing {
  site: Addresses;
  words: Words;
  /** All steps of the guide. */
  steps: Step[];
  /** Who can act on a message, as far as anything tells. */
  sideOf: (variant: Variant) => Side | undefined;
  /** The body of an entry. */
  body: (html: string) => RootContent[];
}

/** Code in one line: a line break would end a heading. */
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value: value.replaceAll(/\s+/g, ' ') });

/** @param named Whether it stands in a sentence of the guide; that sentence is then not said again. */
export function variantNodes(variant: Variant, writing: Writing, named = false): RootContent[] {
  const { words } = writing;
  const { guide, id, message, producer, means, firstSteps } = variant;
  const side = writing.sideOf(variant);
  return [
    heading(3, code(message)),
    ...list([
      ...fact(words.shownBy, producer?.name),
      ...fact(words.whoCanAct, side && words.actors[side]),
      permanent(entryAddress(writing.site, 'variant', guide, id), writing),
    ]),
    ...(means ? [paragraph(text(means))] : []),
    ...(named ? [] : writing.body(variant.html)),
    ...recognitionNodes(variant, writing),
    ...stepLinks(words.first, firstSteps, writing),
  ];
}

export function causeNodes({ guide, id, title, side, html, remedy }: Cause, writing: Writing): RootContent[] {
  const { words } = writing;
  return [
    heading(3, text(title)),
    ...list([
      ...fact(words.whoCanAct, side && words.actors[side]),
      permanent(entryAddress(writing.site, 'cause', guide, id), writing),
    ]),
    ...writing.body(html),
    ...stepLinks(words.fixedBy, remedy, writing),
  ];
}

/** @param number As readers count it. */
export function stepNodes(step: Step, number: number, writing: Writing): RootContent[] {
  const { words, site } = writing;
  const { guide, id, title, side, takes, offlineFor, risk, workedIf } = step;
  return [
    heading(3, text(`${words.step} ${number}: ${title}`)),
    ...list([
      ...(areForBothSides(writing.steps) ? [[text(words.sides[side])]] : []),
      [text(`${words.stepCode}: `), link(site.code(step.code), spokenCode(step.code))],
      ...fact(words.takes, takes),
      ...fact(words.offlineFor, offlineFor),
      permanent(entryAddress(site, 'step', guide, id), writing),
    ]),
    ...(risk ? [labelled(words.risk, text(risk))] : []),
    ...writing.body(step.html),
    ...(workedIf ? [labelled(words.workedIf, text(workedIf))] : []),
  ];
}

export function faqNodes({ guide, id, question, html }: FaqEntry, writing: Writing): RootContent[] {
  return [
    heading(3, text(question)),
    ...list([permanent(entryAddress(writing.site, 'faq', guide, id), writing)]),
    ...writing.body(html),
  ];
}

export function lookAlikeNodes(lookAlike: LookAlike, writing: Writing): RootContent[] {
  const { guide, id, message, html, instead } = lookAlike;
  return [
    heading(3, code(message)),
    ...list([permanent(entryAddress(writing.site, 'look-alike', guide, id), writing)]),
    ...writing.body(html),
    ...(instead ? [labelled(writing.words.insteadLabel, text(instead))] : []),
    ...recognitionNodes(lookAlike, writing),
  ];
}

function fact(label: string, value: string | undefined): PhrasingContent[][] {
  return value ? [[text(`${label}: ${value}`)]] : [];
}

function permanent(url: string, { words }: Writing): PhrasingContent[] {
  return [link(url, words.permanentLink)];
}

function recognitionNodes({ exact, codes }: { exact: string[]; codes: string[][] }, { words }: Writing): RootContent[] {
  return [
    ...exact.map(screen),
    ...list(
      codes.map(([first = '', ...others]) => [
        code(first),
        ...(others.length > 0 ? [text(` ${words.alsoWritten}`)] : []),
        ...others.flatMap((other) => [text(' '), code(other)]),
      ]),
    ),
  ];
}

function stepLinks(label: string, ids: string[], { site, steps }: Writing): RootContent[] {
  const named = stepsNamed(ids, steps).map(({ guide, id, title }) => [link(site.step(guide, id), title)]);
  return named.length === 0 ? [] : [labelled(label), ...list(named, true)];
}
