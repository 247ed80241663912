/** The articles that people have written: fixtures, the shipped content, examples, and the seed where it is present. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** One article as it stands in its file. */
export interface WrittenArticle {
  /** Path of the file from the project. */
  name: string;
  /** Name of the file without its folder. */
  file: string;
  source: Uint8Array;
}

/** All of them, sorted by path. */
export function writtenArticles(): WrittenArticle[] {
  const patterns = [
    'tests/fixtures/articles/*/input.*',
    'tests/e2e/content/guides/*.{md,txt,html}',
    'content/guides/*.{md,txt,html}',
    'examples/*.{md,txt,html}',
  ];
  const seed = '../shared/seed/502-article.txt';
  return [...globSync(patterns, { cwd: project }), ...(existsSync(join(project, seed)) ? [seed] : [])]
    .filter((name) => basename(name) !== 'README.md')
    .sort()
    .map((name) => ({ name, file: basename(name), source: new Uint8Array(readFileSync(join(project, name))) }));
}
