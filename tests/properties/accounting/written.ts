/**
 * The account of an article that somebody wrote. Nobody has said where each word belongs; but the words between two headings
 * belong into entries of that section, in their order, or into a message that quotes them where they stand.
 */
import type { Point, Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import type { Compiled } from '../compile.ts';
import { missing, tokens } from './tokens.ts';
import { type VisibleBlock, visibleBlocks } from './visible.ts';

interface Placed {
  text: string;
  start: Point;
}

/** Blocks of the source of which words are neither in their section nor quoted; nothing if all are. */
export function faultsOfWritten(name: string, source: Uint8Array, { settled, messages }: Compiled): string[] {
  const text = decoded(source, name);
  const blocks = visibleBlocks(name, text).map((block) => ({ ...block, text: withoutSigns(block.text) }));
  const { guide } = settled;
  const beginning = { line: 0, column: 0 };
  const items: Placed[] = [
    { text: guide.title, start: beginning },
    { text: guide.summary, start: beginning },
    ...guide.sections.map((section) => placed(section, `${section.title}\n${section.text}`)),
    ...[guide.lookAlikes, settled.variants, settled.causes, settled.steps, settled.faq]
      .flat()
      .filter((entry) => !('origin' in entry) || entry.origin === 'listed')
      .map((entry) => placed(entry, entry.text)),
  ];
  const cuts = name.endsWith('.txt') ? guide.sections.map((section) => placed(section, '').start) : headingsIn(blocks);
  const partOf = (point: Point) => cuts.filter((cut) => !isBefore(point, cut)).length;
  const quotes = messages.filter(({ ruleId }) => ruleId === 'text-left-out');
  return Array.from({ length: cuts.length + 1 }, (_, part) => {
    const found = grams(items.filter(({ start }) => partOf(start) === part).map((item) => item.text));
    const wanted = blocks.filter(
      (block) => partOf(block.start) === part && !isTold(block, blocks, guide.title, quotes),
    );
    // Lines and cells may become entries of their own, so that only words within one have an order.
    const lines = wanted.flatMap((block) => withoutQuotes(block, quotes).split(/[\n\t]/));
    return missing(grams(lines), found).map((gram) => `part ${part}: lost “${gram}”`);
  }).flat();
}

/** Whether a block is the title, what a picture under that very caption shows, or what a message about a stretch of the source quotes. */
function isTold(block: VisibleBlock, blocks: VisibleBlock[], title: string, quotes: VFileMessage[]): boolean {
  const same = (text: string) => tokens(text).join(' ') === tokens(block.text).join(' ');
  if (
    (block.depth !== undefined && same(title)) ||
    (block.isAlt && blocks.some((other) => other !== block && same(other.text)))
  )
    return true;
  return quotes.some(({ reason, place }) => {
    const range = rangeOf(place);
    if (!range || isBefore(block.start, range.start) || !isBefore(block.start, range.end)) return false;
    return block.isAlt || missing(tokens(block.text), tokens(reason)).length === 0;
  });
}

/** The text of a block without what messages about parts of it quote. */
function withoutQuotes({ text, start, end }: VisibleBlock, quotes: VFileMessage[]): string {
  const inside = quotes.filter(({ place }) => {
    const range = rangeOf(place);
    return range && !isBefore(range.start, start) && isBefore(range.start, end);
  });
  return inside.reduce((rest, { reason }) => rest.replace(/“(.*)”/s.exec(reason)?.[1] ?? '', ' '), text);
}

function rangeOf(place: VFileMessage['place']): Position | undefined {
  return place && 'start' in place ? place : undefined;
}

/** Where the sections of an article begin: at its headings of the least depth, the title set aside. */
function headingsIn(blocks: VisibleBlock[]): Point[] {
  const headings = blocks.filter(({ depth }) => depth !== undefined);
  const first = headings[0]?.depth ?? 1;
  const isTitle = headings.filter(({ depth }) => depth === first).length === 1;
  const rest = isTitle ? headings.slice(1) : headings;
  const least = Math.min(...rest.map(({ depth = 6 }) => depth));
  return rest.filter(({ depth }) => depth === least).map(({ start }) => start);
}

function placed({ line, column }: Point, text: string): Placed {
  return { text, start: { line, column } };
}

/** Words, each also with the one behind it in its block, so that their order counts. */
function grams(texts: string[]): string[] {
  return texts.flatMap((text) => {
    const words = tokens(text);
    return [...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)];
  });
}

function isBefore(one: Point, other: Point): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

/** A text without the sign of its list, or the number that counts the rows of a table, without an id, and without the signs of footnotes. */
const withoutSigns = (text: string) =>
  text
    .replace(/^\s*(?:\(?(?:\d+|[a-z])[.)]|[-*•–·])\s/, '')
    .replace(/^\d{1,2}$/, '')
    .replaceAll(/\[\d+\]/g, '')
    .replaceAll(/[ \t]*\{#[^{}\n]*\}[ \t]*$/gm, '');

function decoded(source: Uint8Array, name: string): string {
  if (source[0] === 0xff && source[1] === 0xfe) return new TextDecoder('utf-16le').decode(source);
  const text = new TextDecoder().decode(source);
  const charset = /\.html?$/.test(name) ? /charset=["']?([\w-]+)/.exec(text)?.[1] : undefined;
  return charset ? new TextDecoder(charset).decode(source) : text;
}
