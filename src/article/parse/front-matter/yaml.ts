/** YAML as far as front matter needs it: every value is text as it was written, and nothing refers to anything. */

import { type ErrorCode, isAlias, isMap, isNode, isPair, isScalar, type ParsedNode, parseDocument, visit } from 'yaml';
import { quote } from '../../messages.ts';

/** What is wrong, at an offset in the YAML, in UTF-16 units from 0. */
export interface YamlFault {
  reason: string;
  offset: number;
}

/** One key of the front matter with its value. */
export interface Item {
  key: string;
  offset: number;
  value: unknown;
  /** The offset that the ranges of `value` count from. */
  from: number;
  /** The value as it stands in the YAML. */
  written: string;
}

/** What the YAML holds, as far as it could be read; `items` is undefined where it is no map. */
export interface YamlReading {
  items: Item[] | undefined;
  faults: YamlFault[];
}

/** Keys that would change what an object is. */
const prototypeKeys = ['__proto__', 'constructor', 'prototype'];

/** What the parser's errors mean to an author. */
const reasons: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT:
    'Unexpected indentation, expected keys at the beginning of their lines; take the spaces away, or close the bracket above',
  BAD_SCALAR_START: 'Unexpected sign at the beginning of a value, expected text; put the value in quotes',
  BAD_DQ_ESCAPE:
    'Unexpected backslash in a value, expected `\\\\` between double quotes; write it twice, or use single quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'Unexpected second colon in a value, expected one `key: value` a line; put the value in quotes',
  BLOCK_IN_FLOW: 'Unexpected line in a bracket, expected values with commas between them; close the bracket',
  KEY_OVER_1024_CHARS: 'Unexpected key of more than 1024 characters, expected a short one; put the value in quotes',
  MISSING_CHAR: 'Unexpected end of a value or a key, expected its closing quote, bracket or colon; add it',
  MULTILINE_IMPLICIT_KEY:
    'Unexpected line without a colon, expected `key: value`; add the key, or indent a line that goes on',
  MULTIPLE_DOCS: 'Unexpected second `---`, expected one block of `key: value` lines; take it out',
  RESOURCE_EXHAUSTION: 'Unexpected number of brackets in brackets, expected text or one list; take them out',
  UNEXPECTED_TOKEN:
    "Unexpected text behind a value, expected the end of the line; put the whole value in quotes, each `'` in single quotes twice",
};

const tabReason =
  'Unexpected tab at the beginning of a line, expected spaces; YAML takes no tabs there, so write spaces';

/** Reads YAML. Where it has errors, it is read key by key, so that one bad line costs no other. */
export function readYaml(source: string): YamlReading {
  const whole = readPart(source, 0);
  if (whole.faults.length === 0) return whole;
  const parts = partsOf(source).map(({ text, offset }) => ({ text, ...readPart(text, offset) }));
  const items = parts.flatMap(({ items = [], faults, text }) =>
    faults.length > 0 ? items.map((item) => asText(item, text)) : items,
  );
  const faults = parts.flatMap(({ faults }) => faults);
  return { items: whole.items && items, faults: faults.length > 0 ? faults : whole.faults };
}

function readPart(source: string, start: number): YamlReading {
  // `failsafe` knows no numbers, dates or booleans, so every scalar stays the author's text.
  const document = parseDocument(source, {
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const faults: YamlFault[] = [];
  const fault = (reason: string, offset: number) => faults.push({ reason, offset: start + offset });
  const [error] = document.errors;
  // What the parser says of the lines behind a tab is a consequence of the tab.
  const tab = error ? /^ *\t/m.exec(source) : null;
  if (tab) fault(tabReason, tab.index);
  else if (error) {
    const unknown = `Unexpected YAML (${error.message}), expected \`key: value\` lines; put the value in quotes`;
    fault(reasons[error.code] ?? unknown, placeOf(error.pos[0], source));
  }
  visit(document, (_key, node) => {
    if (isPair(node)) {
      const name = isScalar(node.key) ? String(node.key.value) : '';
      if (prototypeKeys.includes(name))
        fault(`Unexpected key \`${name}\`, expected a key of an article; take it out`, startOf(node.key));
    } else if (isAlias(node)) {
      const reason = `Unexpected \`*${node.source}\`, which refers to another value, expected the value itself; write it, or put it in quotes`;
      fault(reason, startOf(node));
    } else if (isNode(node) && (node.anchor || node.tag)) {
      const sign = node.tag ? '!' : '&';
      const found = source.lastIndexOf(sign, startOf(node));
      const offset = source.slice(0, found).endsWith(sign) ? found - 1 : found;
      const word = source.slice(offset).split(/\s/, 1)[0] as string;
      const meaning = node.tag ? 'is a type' : 'is a name';
      const reason = `Unexpected ${quote(word)}, which ${meaning} for a value, expected the value alone; take it out, or put all of it in quotes`;
      fault(reason, offset);
    }
  });
  const { contents } = document;
  if (contents === null) return { items: [], faults };
  if (!isMap(contents)) return { items: undefined, faults };
  const items = contents.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : String(key),
    offset: start + startOf(key),
    value,
    from: start,
    written: source.slice(...rangeOf(value)),
  }));
  return { items, faults };
}

function startOf(node: unknown): number {
  return rangeOf(node)[0];
}

function rangeOf(node: unknown): [number, number] {
  const [start = 0, end = 0] = (node as ParsedNode | null)?.range ?? [];
  return [start, end];
}

/** Where an error is said: what is not closed is missed at the end, and must be closed where its key is. */
function placeOf(offset: number, source: string): number {
  return offset < source.trimEnd().length ? offset : source.length - source.trimStart().length;
}

/** The YAML cut before every line that begins a key. */
function partsOf(source: string): { text: string; offset: number }[] {
  const starts = Array.from(source.matchAll(/^["']?[\w.-]+["']?[ \t]?:/gm), ({ index }) => index);
  const all = starts[0] === 0 ? starts : [0, ...starts];
  return all.map((offset, index) => ({ text: source.slice(offset, all[index + 1] ?? source.length), offset }));
}

/** An item whose value is not YAML, with all that stands behind its key as text; a list stays what could be read of it. */
function asText(item: Item, text: string): Item {
  const value = text.slice(text.indexOf(':') + 1).trim();
  if (value === '' || value.startsWith('[') || /^[^\r\n]*:[ \t]*[\r\n]/.test(text)) return item;
  const [sign = ''] = value;
  if (!['"', "'"].includes(sign)) return { ...item, value };
  return { ...item, value: value.slice(1, value.length > 1 && value.endsWith(sign) ? -1 : undefined) };
}
