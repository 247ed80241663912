/** The labels that references need to be defined, for pieces whose definitions stand in others. */
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import { eachNode } from '../tree.ts';

/** Labels as micromark compares them. */
export interface Labels {
  definitions: Set<string>;
  footnotes: Set<string>;
}

/** What a tree defines. */
export function labelsIn(tree: Root): Labels {
  const definitions = new Set<string>();
  const footnotes = new Set<string>();
  eachNode(tree, (node) => {
    if (node.type === 'definition') definitions.add(normal(node.identifier));
    if (node.type === 'footnoteDefinition') footnotes.add(normal(node.identifier));
  });
  return { definitions, footnotes };
}

/** Adds labels to others. */
export function addLabels({ definitions, footnotes }: Labels, more: Labels): void {
  for (const label of more.definitions) definitions.add(label);
  for (const label of more.footnotes) footnotes.add(label);
}

const none: Labels = { definitions: new Set(), footnotes: new Set() };

/** Those of `labels` that a text may refer to and does not define as its `own`; undefined if there are none. */
export function labelsUsed(text: string, { definitions, footnotes }: Labels, own: Labels = none): Labels | undefined {
  if (definitions.size + footnotes.size === 0) return undefined;
  const used: Labels = { definitions: new Set(), footnotes: new Set() };
  for (const written of bracketed(text)) {
    const label = normal(written);
    if (definitions.has(label) && !own.definitions.has(label)) used.definitions.add(label);
    const note = label.startsWith('^') ? label.slice(1) : '';
    if (footnotes.has(note) && !own.footnotes.has(note)) used.footnotes.add(note);
  }
  return used.definitions.size + used.footnotes.size > 0 ? used : undefined;
}

/** What stands in brackets that hold no others. */
function* bracketed(text: string): Generator<string> {
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '[') start = at + 1;
    else if (text[at] === ']') {
      if (start !== -1) yield text.slice(start, at);
      start = -1;
    }
  }
}

/** A plugin for remark that takes labels for defined. */
export function defined({ definitions, footnotes }: Labels) {
  /** Is asked at the beginning of every line, and only looks whether the parser knows the labels. */
  function tellLabels(this: { parser: Defined }, _effects: unknown, _ok: unknown, nok: unknown) {
    const { parser } = this;
    parser.gfmFootnotes ??= [];
    add(parser.defined, definitions);
    add(parser.gfmFootnotes, footnotes);
    return nok;
  }
  return function define(this: Processor) {
    const data = this.data();
    data.micromarkExtensions ??= [];
    data.micromarkExtensions.push({ document: { null: { tokenize: tellLabels as never } } });
  };
}

/** What micromark and its extension for footnotes hold of labels. */
interface Defined {
  defined: string[];
  gfmFootnotes?: string[];
}

function add(list: string[], labels: Set<string>): void {
  const [first] = labels;
  if (first === undefined || list.includes(first)) return;
  for (const label of labels) list.push(label);
}

/** As micromark does: white space as one space, case folded both ways. */
function normal(label: string): string {
  return label
    .replaceAll(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}
