/** What has not changed is not compiled again, and a broken cache is no more than a slow one. */
import { mkdirSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { compilerVersion } from '../../src/compile/cache/version.ts';
import { compileContent, openCompiler } from '../../src/compile/index.ts';
import { contentFolder } from './content-folder.ts';

// Each run makes a worker.
vi.setConfig({ testTimeout: 60_000 });

const article = '# A\n\n## How to fix it\n\n1. Reload the page\n';

/** Compiles a content folder anew each time it is called, with one cache. */
function runner(files: Record<string, string>) {
  const content = contentFolder(files);
  const cache = join(content, 'cache');
  const run = async (version = 'one') => {
    const compiler = openCompiler({ cache, version });
    const { counts, ...compilation } = await compileContent({ content, work: null, compiler });
    await compiler.close();
    return { counts, said: JSON.stringify(compilation) };
  };
  return { content, cache, run };
}

test('nothing changed means nothing compiled, and the same result', async () => {
  const { content, run } = runner({ 'guides/a.md': article, 'guides/b.txt': 'B\n\nText.\n' });
  const first = await run();
  expect(first.counts).toEqual({ compiled: 2, reused: 0 });
  expect(await run()).toEqual({ counts: { compiled: 0, reused: 2 }, said: first.said });
  writeFileSync(join(content, 'guides/a.md'), `${article}2. Wait\n`);
  expect((await run()).counts).toEqual({ compiled: 1, reused: 1 });
});

test('another name, language or compiler is another result', async () => {
  const { content, run } = runner({ 'guides/a.md': article });
  await run();
  expect((await run('two')).counts).toEqual({ compiled: 1, reused: 0 });
  writeFileSync(join(content, 'guides/b.md'), article);
  expect((await run()).counts).toEqual({ compiled: 1, reused: 1 });
  writeFileSync(join(content, 'site.yml'), 'language: de\n');
  expect((await run()).counts).toEqual({ compiled: 2, reused: 0 });
});

test.each<[string, (file: string, other: string) => void]>([
  ['cut off', (file) => truncateSync(file, 100)],
  ['empty', (file) => writeFileSync(file, '')],
  ['of other content', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('Reload', 'Delete'))],
  ['of another article', (file, other) => writeFileSync(file, readFileSync(other))],
])('an entry that is %s is compiled again', async (_, damage) => {
  const { cache, run } = runner({ 'guides/a.md': article, 'guides/b.md': `${article}\nText.\n` });
  const first = await run();
  const [file = '', other = ''] = readdirSync(cache).map((name) => join(cache, name));
  damage(file, other);
  expect(await run()).toEqual({ counts: { compiled: 1, reused: 1 }, said: first.said });
  expect((await run()).counts).toEqual({ compiled: 0, reused: 2 });
});

test('a cache that cannot be written is done without', async () => {
  const { cache, run } = runner({ 'guides/a.md': article });
  writeFileSync(cache, 'a file where the folder would be');
  const first = await run();
  expect(first.counts).toEqual({ compiled: 1, reused: 0 });
  expect(await run()).toEqual(first);
});

test('entries that nobody used for a month leave it', async () => {
  const { cache, run } = runner({ 'guides/a.md': article });
  mkdirSync(cache);
  const old = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  for (const name of ['old.json', 'old.part', 'new.json']) writeFileSync(join(cache, name), '');
  for (const name of ['old.json', 'old.part']) utimesSync(join(cache, name), old, old);
  await run();
  expect(readdirSync(cache).filter((name) => name.length < 20)).toEqual(['new.json']);
});

test('the version of the compiler is that of its code', () => {
  expect(compilerVersion()).toMatch(/^[0-9a-f]{64}$/);
  expect(compilerVersion()).toBe(compilerVersion());
});
