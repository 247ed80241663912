/** Guides for trying the matcher: ours, and fixtures about errors of other kinds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SettledGuide } from '../../src/guide/index.ts';
import { compile } from '../properties/compile.ts';

const project = join(import.meta.dirname, '../..');

/** The guides that the project ships. */
export const shipped: readonly SettledGuide[] = guidesIn(join(project, 'content/guides'));

/** Guides about other errors: one of HTTP, one of databases, one of codes of Windows. */
export const others: readonly SettledGuide[] = guidesIn(join(project, 'tests/fixtures/matching/content/guides'));

/** The guides that show what an article may look like. */
export const examples: readonly SettledGuide[] = guidesIn(join(project, 'examples'));

/** The guide with an id, of `others`. */
export function other(id: string): SettledGuide {
  const found = others.find(({ guide }) => guide.id === id);
  if (!found) throw new Error(`Unexpected guide ${id}, expected one of tests/fixtures/matching`);
  return found;
}

function guidesIn(folder: string): SettledGuide[] {
  const names = readdirSync(folder).filter((name) => /\.(?:md|txt|html)$/.test(name) && name !== 'README.md');
  return names.sort().map((name) => compile(name, readFileSync(join(folder, name))).settled);
}
