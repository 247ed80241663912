/** Inputs known to be slow to read are read or refused; ordinary articles of the same length are read. */
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { excess } from '../../src/article/index.ts';
import { openCompiler } from '../../src/compile/index.ts';
import { articleLimits } from '../../src/compile/workers/limits.ts';
import { contentFolder } from './content-folder.ts';
import { ordinaryMarkdown, ordinaryText } from './pathological/ordinary.ts';
import { shapes } from './pathological/shapes.ts';

const stops = ['out-of-time', 'out-of-memory', 'compiler-fault'];

test('ordinary articles of 900 kB are not refused', () => {
  const refused = ([format, set]: [string, typeof ordinaryText]) =>
    Object.entries(set).flatMap(([name, make]) => excess(make(900_000), format)?.reason.concat(' ', name) ?? []);
  expect(refused(['.md', ordinaryMarkdown])).toEqual([]);
  expect(refused(['.txt', ordinaryText])).toEqual([]);
});

describe('is refused before it is read', () => {
  test.each([
    ['too long', '.txt', 'a'.repeat(1_048_577)],
    ['too long in UTF-8', '.txt', '€'.repeat(349_526)],
    ['quotes in quotes', '.md', `${'> '.repeat(101)}a`],
    ['lists in lists', '.md', shapes['nested lists by two']?.(100_000) ?? ''],
    ['lists in lists of a text', '.txt', shapes['nested lists by two']?.(100_000) ?? ''],
    ['brackets in brackets', '.md', `${'['.repeat(101)}a`],
    ['a run of one sign', '.md', `a ${'*'.repeat(2_001)}`],
    ['signs without end', '.md', '*a _b '.repeat(5_000)],
    ['a table of many columns', '.md', `${'|a'.repeat(1_001)}|`],
    ['elements in elements', '.html', '<div>'.repeat(401)],
  ])('%s (%s)', (_, format, source) => {
    expect(excess(source, format)?.reason).toMatch(/^Unexpected .*, expected .*; /);
  });
  test.each([
    ['as long as may be', '.txt', 'a'.repeat(1_048_576)],
    ['any of it in a code block', '.md', `\`\`\`\n${'*a _b [[ '.repeat(5_000)}\n\`\`\`\n`],
    ['a hundred quotes', '.md', `${'> '.repeat(100)}a`],
    ['breaks', '.md', '* * * * *\n\n'.repeat(1_000)],
    ['pages of closed elements', '.html', '<div><p>a<br></div>'.repeat(2_000)],
  ])('but not %s (%s)', (_, format, source) => {
    expect(excess(source, format)).toBeUndefined();
  });
});

test('every shape of 10 kB is read or refused, and none has to be stopped', async () => {
  const files = Object.entries(shapes).flatMap(([name, make]) =>
    ['.md', '.txt', '.html'].map((format) => [`${name.replaceAll(' ', '-')}${format}`, make(10_000)] as const),
  );
  const folder = contentFolder(Object.fromEntries(files));
  // Enough that a busy machine stops none of those that take a second, and not for one that takes exponential time.
  const compiler = openCompiler({ cache: null, limits: { ...articleLimits, cpu: 20_000 } });
  const paths = files.map(([name]) => join(folder, name));
  const stopped: string[] = [];
  for await (const { path, messages } of compiler.compileAll(paths, 'en'))
    if (messages.some(({ ruleId }) => stops.includes(String(ruleId)))) stopped.push(basename(path));
  await compiler.close();
  expect(stopped).toEqual([]);
});
