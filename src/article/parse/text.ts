/** Plain text to mdast. No character of it is markup: only line breaks, indentation and list markers give it structure. */
import type { Heading, Paragraph } from 'mdast';
import type { VFile } from 'vfile';
import { isByline } from '../section/byline.ts';
import { isBreadcrumb } from '../section/furniture.ts';
import { lookUp, plainWords, type WordTable } from '../words/index.ts';
import { parseBlocks } from './blocks.ts';
import type { ParsedArticle } from './index.ts';
import { positionOf, toPhrasing } from './inline.ts';
import { isBlank, isUnderline, type Line, lineFrom, markerOf, toLines } from './lines.ts';
import { withNumberedHeadings } from './numbered-headings.ts';
import { withOutline } from './outline.ts';
import { withBreaks } from './wrapping.ts';

/** A text of fewer lines without a blank one is a paragraph. */
const fewestLines = 8;

/** A longer first line, in characters, is a paragraph. */
const longestTitle = 150;

/**
 * Reads a plain text as people paste one: its first line is the title, a line under it without a full stop the tagline, bare
 * lines are headings, bulleted and numbered lines with what is indented under them are lists.
 */
export function parseText(file: VFile, words: WordTable): ParsedArticle {
  const lines = withNumberedHeadings(withOutline(apart(withBreaks(toLines(String(file)))), file, words), words);
  const article: ParsedArticle = { tree: { type: 'root', children: [] }, frontMatter: {} };
  const begun = skipBlank(lines);
  const above = linesAbove(begun, words);
  let rest = skipBlank(begun.slice(above));
  const titleLine = withoutSubject(titleOf(rest, words), words);
  if (titleLine) {
    article.titleHeading = {
      type: 'heading',
      depth: 1,
      children: toPhrasing([titleLine]),
      position: positionOf([titleLine]),
    } satisfies Heading;
    rest = skipBlank(rest.slice(rest[1] && isUnderline(rest[1]) ? 2 : 1));
    const begin = rest.findIndex((line) => !isBlank(line) && !isByline(line.text, words));
    const tagline = begin === -1 ? undefined : loneLine(rest.slice(begin));
    if (tagline && isTagline(tagline, skipBlank(rest.slice(begin + 1)), words)) {
      article.tagline = tagline.text;
      rest = rest.toSpliced(begin, 1);
    }
  }
  article.tree.children = [...paragraphsOf(begun.slice(0, above)), ...parseBlocks(rest, words, true)];
  return article;
}

/** How many lines stand above the title: where in its site the page was, or a mail's header before its subject. */
function linesAbove(lines: Line[], words: WordTable): number {
  const header = lines.findIndex((line) => !words.mailHeader.includes(fieldOf(line)));
  const subject = lines.slice(0, header).findIndex((line) => words.mailSubject.includes(fieldOf(line)));
  if (subject > 0) return subject;
  const [first, ...others] = lines;
  return first && isBreadcrumb(first.text) && others.some((line) => !isBlank(line)) ? 1 : 0;
}

/** A mail's subject without the word for it. */
function withoutSubject(line: Line | undefined, words: WordTable): Line | undefined {
  if (!line || !words.mailSubject.includes(fieldOf(line))) return line;
  return lineFrom(line, line.text.indexOf(':') + 1);
}

/** What stands before a line's colon. */
function fieldOf(line: Line): string {
  return plainWords(line.text.slice(0, Math.max(line.text.indexOf(':'), 0)));
}

function paragraphsOf(lines: Line[]): Paragraph[] {
  return lines
    .filter((line) => !isBlank(line))
    .map((line) => ({
      type: 'paragraph',
      children: toPhrasing([line]),
      position: positionOf([line]),
    }));
}

function skipBlank(lines: Line[]): Line[] {
  const start = lines.findIndex((line) => !isBlank(line));
  return start === -1 ? [] : lines.slice(start);
}

/** Lines of a text that has no blank ones, with one between each: there every line is a block. */
function apart(lines: Line[]): Line[] {
  const written = lines.filter((line) => !isBlank(line));
  const first = lines.findIndex((line) => !isBlank(line));
  if (written.length < fewestLines || lines.slice(first, first + written.length).some(isBlank)) return lines;
  return written.flatMap((line) => [line, { ...line, text: '', indent: 0 }]);
}

/** The first line, unless it is a sentence or a list: alone, underlined, or with a sentence of its own under it. */
function titleOf(lines: Line[], words: WordTable): Line | undefined {
  const [first, second] = lines;
  if (!first || markerOf(first) || /[.,;:]$/.test(first.text) || first.text.length > longestTitle) return undefined;
  const ends =
    !second ||
    isBlank(second) ||
    isUnderline(second) ||
    /^[\p{Lu}\p{N}]/u.test(second.text) ||
    isByline(second.text, words);
  return ends ? first : undefined;
}

/** The first line, if a blank line or nothing follows it. */
function loneLine(lines: Line[]): Line | undefined {
  const [first, second] = lines;
  return first && !markerOf(first) && (!second || isBlank(second)) ? first : undefined;
}

/** A tagline is a line without a full stop, of a kind with no section, with text under it that is no list. */
function isTagline(line: Line, after: Line[], words: WordTable): boolean {
  const [next] = after;
  if (!next || line.heading || markerOf(next) || /[.:?!]$/.test(line.text) || line.text.length > 200) return false;
  // A heading names one thing, without a comma.
  const isHeading = lookUp(words.kinds, plainWords(line.text)) !== undefined && !line.text.includes(', ');
  return !isHeading || line.text.split(/\s+/).length > 10;
}
