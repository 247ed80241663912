/** The sections of an article to the entries of a guide. */
import type { Definition, RootContent, TableCell, TableRow } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import {
  type DraftCause,
  type DraftFaqEntry,
  type DraftGuide,
  type DraftLookAlike,
  type DraftSection,
  type DraftStep,
  type DraftVariant,
  type SectionKind,
  suggestId,
} from '../../guide/index.ts';
import { toHtml } from '../entry/body.ts';
import { takeId, withoutId } from '../entry/naming.ts';
import { plainText } from '../entry/plain-text.ts';
import { type EntrySource, sectionParts } from '../entry/source/index.ts';
import { say, sayLeftOut } from '../messages.ts';
import type { Begin } from '../progress.ts';
import type { ArticleSection } from '../section/section.ts';
import type { WordTable } from '../words/index.ts';
import { readCause } from './causes.ts';
import type { Context } from './context.ts';
import { readFaqEntry } from './faq.ts';
import { readLookAlike } from './look-alikes.ts';
import { readStep } from './steps.ts';
import { readVariant } from './variants.ts';
import { variantsInProse } from './variants-in-prose.ts';

/** The entries of an article, each kind in the order of the article. */
export type Entries = Pick<DraftGuide, 'sections' | 'variants' | 'causes' | 'steps' | 'faq' | 'lookAlikes'>;

type Unordered<Entry> = Omit<Entry, 'order' | 'number'>;

/** Reads every section's entries; what stands in none is the section's own prose. `begin` is told of each section. */
export function extractEntries(
  sections: ArticleSection[],
  definitions: Definition[],
  file: VFile,
  words: WordTable,
  begin: Begin,
): Entries {
  const found = {
    variants: [] as Unordered<DraftVariant>[],
    causes: [] as Unordered<DraftCause>[],
    steps: [] as Unordered<DraftStep>[],
    faq: [] as Unordered<DraftFaqEntry>[],
    lookAlikes: [] as Unordered<DraftLookAlike>[],
  };
  const stepsOfRow = new Map<TableRow, number[]>();
  const drafts = sections.map((section, index) => {
    begin('extract', startOf(section)?.line ?? 1);
    const context: Context = { file, words, definitions, section: index };
    const parts = sectionParts(section, words);
    const sources = parts.entries.filter((entry) => hasText(entry, context));
    for (const [index, { row }] of sources.filter((source) => kindOf(source, section) === 'steps').entries())
      if (row) stepsOfRow.set(row, [...(stepsOfRow.get(row) ?? []), found.steps.length + index]);
    const beside = ({ row }: EntrySource) => {
      const besideSteps = row && stepsOfRow.get(row);
      return besideSteps ? { besideSteps } : {};
    };
    for (const source of sources) {
      const kind = kindOf(source, section);
      if (kind === 'variants') found.variants.push({ ...readVariant(source, context), ...beside(source) });
      else if (kind === 'causes') found.causes.push({ ...readCause(source, context), ...beside(source) });
      else if (kind === 'steps') found.steps.push(readStep(source, section.side ?? 'visitor', context));
      else if (kind === 'faq') found.faq.push(readFaqEntry(source, context));
      else found.lookAlikes.push(readLookAlike(source, context));
    }
    for (const cell of parts.headings) leaveOutHeading(cell, file);
    return draftSection(section, parts.prose, context);
  });
  const listed = inOrder(found.variants);
  return {
    sections: drafts,
    variants: inOrder(
      [...listed, ...variantsInProse(sections, listed, definitions, words)].sort((a, b) => a.line - b.line),
    ),
    causes: inOrder(found.causes),
    steps: inOrder(found.steps.map((step, index) => ({ ...step, number: index + 1 }))),
    faq: inOrder(found.faq),
    lookAlikes: inOrder(found.lookAlikes),
  };
}

function kindOf(source: EntrySource, section: ArticleSection): SectionKind {
  return source.kind ?? section.kind;
}

/** What a column is called that holds entries is said by their place in the guide. */
function leaveOutHeading(cell: TableCell, file: VFile): void {
  sayLeftOut(file, plainText(cell), 'it names a column, whose cells are entries', cell.position);
}

/** An item without text is no entry; its author is told. */
function hasText(source: EntrySource, context: Context): boolean {
  const text = withoutId(plainText([{ type: 'paragraph', children: source.head }, ...source.body])).trim();
  if (!text)
    say(
      context.file,
      'empty-entry',
      'Unexpected item without text, expected what it says; write it or take it out',
      source.position,
    );
  return text !== '';
}

function draftSection(section: ArticleSection, prose: RootContent[], context: Context): DraftSection {
  const { heading, kind, side } = section;
  const explicit = heading && takeId([heading], context.file);
  const title = heading ? plainText(heading).replace(/:$/, '') : '';
  const start = startOf(section);
  return {
    kind,
    ...(side && { side }),
    title,
    text: plainText(prose),
    html: toHtml(prose, context.definitions),
    line: start?.line ?? 1,
    column: start?.column ?? 1,
    suggested: suggestId(title) || kind,
    ...(explicit !== undefined && { explicit }),
  };
}

function startOf({ heading, nodes }: ArticleSection): Point | undefined {
  return (heading ?? nodes[0])?.position?.start;
}

function inOrder<Entry>(entries: Entry[]): (Entry & { order: number })[] {
  return entries.map((entry, order) => ({ ...entry, order }));
}
