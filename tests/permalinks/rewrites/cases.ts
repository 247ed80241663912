/** The labelled edits of `tests/fixtures/rewrites/`; its README says what they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { EntryKind } from '../../../src/guide/index.ts';

/** The kinds of edits, in the order in which figures are given. */
export const edits = [
  'rewrite',
  'title',
  'body',
  'retype',
  'split',
  'merge',
  'replace',
  'sibling',
  'opposite',
  'swap',
  'combined',
] as const;

export type Edit = (typeof edits)[number];

/** Title and body of an entry. */
export interface Words {
  title: string;
  body: string;
}

/** One edit of a little guide, with what a human says of it. */
export interface Case {
  /** The name of its file, without the ending, and its own. */
  name: string;
  edit: Edit;
  /** Of all its entries. */
  kind: Exclude<EntryKind, 'section'>;
  /** The released entries. */
  before: (Words & { key: string })[];
  /** The edited ones; `same` is the key of the released one that each still is. */
  after: (Words & { same?: string })[];
}

const folder = join(import.meta.dirname, '../../fixtures/rewrites');

/** The two corpora: the one that rules were fitted to, and the one held out from that. */
export const corpora: Record<string, Case[]> = {
  tuning: readCases(folder),
  'held out': readCases(join(folder, 'held-out')),
};

function readCases(path: string): Case[] {
  const files = readdirSync(path).filter((name) => name.endsWith('.yml'));
  return files.sort().flatMap((file) => {
    const cases: (Omit<Case, 'kind'> & Partial<Pick<Case, 'kind'>>)[] = parse(readFileSync(join(path, file), 'utf8'));
    return cases.map((one) => ({ ...one, kind: one.kind ?? 'step', name: `${file.slice(0, -4)}: ${one.name}` }));
  });
}
