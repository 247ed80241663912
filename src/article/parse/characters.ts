/** Characters that do not belong in an article: taken out of its source and of what is read from it, and said once for each kind. */
import type { Heading, Root } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { say } from '../messages.ts';
import { eachNode } from '../tree.ts';
import { clean, type Fault } from './clean.ts';
import type { ParsedArticle } from './index.ts';

/** From this share of controls on, a file is no text: pictures and archives have far more, texts far fewer. */
const binaryShare = 0.1;

const names: Record<number, string> = {
  0: 'NULL',
  8: 'BACKSPACE',
  11: 'VERTICAL TAB',
  12: 'FORM FEED',
  27: 'ESCAPE',
  127: 'DELETE',
  8234: 'LEFT-TO-RIGHT EMBEDDING',
  8235: 'RIGHT-TO-LEFT EMBEDDING',
  8236: 'POP DIRECTIONAL FORMATTING',
  8237: 'LEFT-TO-RIGHT OVERRIDE',
  8238: 'RIGHT-TO-LEFT OVERRIDE',
  8294: 'LEFT-TO-RIGHT ISOLATE',
  8295: 'RIGHT-TO-LEFT ISOLATE',
  8296: 'FIRST STRONG ISOLATE',
  8297: 'POP DIRECTIONAL ISOLATE',
};

/** What each rule expects, and what was done. */
const expected: Record<Fault['rule'], string> = {
  'control-character': 'expected text; take it out of the article, the guide is made without it',
  'bidi-control': 'expected text that reads as it is copied; take it out of the article, the guide is made without it',
};

/**
 * Cleans an article's source, which it changes: what stands behind a character on its line moves by it, lines keep their numbers.
 * A file that is no text at all is an error, and nothing is left of it.
 */
export function cleanSource(file: VFile): void {
  const source = String(file);
  const { text, faults } = clean(source);
  const controls = faults.filter(({ rule }) => rule === 'control-character').length;
  file.value = text;
  if (controls > source.length * binaryShare && controls > 1) {
    const reason = 'Unexpected bytes of something that is no text, expected an article; export it as text';
    if (!file.messages.some(({ ruleId }) => ruleId === 'encoding')) say(file, 'encoding', reason, undefined);
    file.value = '';
    return;
  }
  sayEachKind(file, faults, pointsIn(source));
}

/** Cleans what was read, which it changes: a character that was written as `&#x202e;` is none until it has been read. */
export function cleanParsed(parsed: ParsedArticle, file: VFile): void {
  const found: (Fault & { place: Point | undefined })[] = [];
  const cleaned = (text: string, place: Point | undefined) => {
    const result = clean(text);
    for (const fault of result.faults) found.push({ ...fault, place });
    return result.text;
  };
  const trees: (Root | Heading)[] = parsed.titleHeading ? [parsed.titleHeading, parsed.tree] : [parsed.tree];
  for (const tree of trees)
    eachNode(tree, (node) => {
      const place = node.position?.start;
      if ('value' in node) node.value = cleaned(node.value, place);
      if ('alt' in node && node.alt) node.alt = cleaned(node.alt, place);
      if ('title' in node && node.title) node.title = cleaned(node.title, place);
      if ('url' in node) node.url = cleaned(node.url, place);
    });
  for (const key of ['title', 'summary', 'status'] as const) {
    const value = parsed.frontMatter[key];
    if (value !== undefined) parsed.frontMatter[key] = cleaned(value, undefined);
  }
  sayEachKind(file, found, ({ place }) => place);
}

/** One message for each kind of character, at the first of it. */
function sayEachKind<Found extends Fault>(
  file: VFile,
  faults: Found[],
  placeOf: (fault: Found) => Point | undefined,
): void {
  const counts = new Map<number, number>();
  for (const { code } of faults) counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const fault of faults) {
    const count = counts.get(fault.code);
    if (count === undefined) continue;
    counts.delete(fault.code);
    const name = `U+${fault.code.toString(16).toUpperCase().padStart(4, '0')} ${names[fault.code] ?? ''}`.trim();
    const times = count > 1 ? `, ${count} times` : '';
    say(file, fault.rule, `Unexpected ${name}${times}, ${expected[fault.rule]}`, placeOf(fault));
  }
}

/** Gives the place of a fault by its offset, for faults in their order. */
function pointsIn(source: string): (fault: Fault) => Point {
  let line = 1;
  let lineStart = 0;
  const lineEnd = /\r\n|\n|\r/g;
  return ({ offset }) => {
    lineEnd.lastIndex = lineStart;
    for (let end = lineEnd.exec(source); end && end.index < offset; end = lineEnd.exec(source)) {
      line++;
      lineStart = end.index + end[0].length;
    }
    return { line, column: offset - lineStart + 1, offset };
  };
}
