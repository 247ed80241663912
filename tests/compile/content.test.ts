import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { compileContent, formatMessage, hasErrors } from '../../src/compile/index.ts';
import { contentFolder } from './content-folder.ts';
import { compiler } from './shared-compiler.ts';

const article =
  '# Disk full\n\n## How to fix it\n\n1. Empty the trash. If it helps, stop.\n2. Buy a disk. If it helps, stop.\n';

async function said(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const content = contentFolder(files);
  const { messages } = await compileContent({ content, work: null, compiler });
  return messages.map((message) => formatMessage(message).replaceAll(`${relative(process.cwd(), content)}/`, ''));
}

test('a folder with nothing but an article compiles, with the defaults', async () => {
  const content = contentFolder({ 'guides/Disk Full.md': article });
  const work = join(content, 'work');
  const { guides, messages, site } = await compileContent({ content, work, compiler });
  expect(messages).toEqual([]);
  expect(guides.map(({ guide }) => guide.id)).toEqual(['disk-full']);
  expect(site).toMatchObject({ name: 'Waymark', language: 'en', pages: [] });
  const steps = JSON.parse(readFileSync(join(work, 'collections/steps.json'), 'utf8'));
  expect(Object.keys(steps)).toEqual(['disk-full/empty-the-trash', 'disk-full/buy-a-disk']);
  expect(readdirSync(join(work, 'collections')).sort()).toEqual([
    'causes.json',
    'faq.json',
    'guides.json',
    'permalinks.json',
    'site.json',
    'steps.json',
    'variants.json',
  ]);
});

test('the same content gives the same bytes', async () => {
  const content = contentFolder({ 'guides/a.md': article, 'guides/b.txt': 'B\n\nCauses:\n\n- dust\n' });
  const bytes = async (name: string) => {
    await compileContent({ content, work: join(content, name), compiler });
    const folder = join(content, name, 'collections');
    return readdirSync(folder)
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8'));
  };
  expect(await bytes('once')).toEqual(await bytes('twice'));
});

test('nothing is written when an article has an error', async () => {
  const content = contentFolder({ 'guides/a.md': article, 'guides/b.md': '' });
  const work = join(content, 'work');
  const { messages } = await compileContent({ content, work, compiler });
  expect(hasErrors(messages, { strict: false })).toBe(true);
  expect(existsSync(join(work, 'collections'))).toBe(false);
});

test('warnings are errors only where they are asked to be', async () => {
  const content = contentFolder({ 'guides/a.md': '# A\n\nText.\n' });
  const { messages } = await compileContent({ content, work: null, compiler });
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['no-steps']);
  expect(hasErrors(messages, { strict: false })).toBe(false);
  expect(hasErrors(messages, { strict: true })).toBe(true);
});

test('faults of all files are told in one run, sorted', async () => {
  expect(
    await said({
      'guides/b.md': '',
      'guides/a.md': '# A {#x}\n\n## Fix\n\n1. If it works, stop {#Bad id}\n2. If it works, see [it](#gone)\n',
      'guides/A.txt': 'A\n\nFix:\n\n1. If it works, stop\n',
      'guides/s.md': article,
      'guides/how.md': article,
      'pages/how.mdx': '---\ntitle: How\ndescription: So\norder: first\n---\n',
      'site.yml': 'name: Help\ncolour: red\naccent: blue\n',
    }),
  ).toEqual([
    'guides/a.md:1:1 error Unexpected second article with the id a, which guides/A.txt has; rename one (duplicate-guide)',
    'guides/a.md:5:4 error Unexpected id {#Bad id}, expected 1 to 64 characters of a-z, 0-9 and -, and no reserved name (invalid-id)',
    'guides/a.md:6:21 error Unexpected link to #gone, expected the id of an entry of this article; correct it (unknown-id)',
    'guides/b.md:1:1 error Unexpected empty article, expected a title and sections with messages, causes and steps; write them, or take the file away (empty-article)',
    'guides/how.md:1:1 error Unexpected article with the name of the page pages/how.mdx; rename one (duplicate-guide)',
    'guides/s.md:1:1 error Unexpected file name “s”, expected another, for that address is one of the site itself; rename the file (invalid-id)',
    'pages/how.mdx:4:8 error Unexpected value of `order`: Invalid input: expected number, received string (page)',
    'site.yml:2:9 error Unexpected value: Unrecognized key: "colour" (site)',
    'site.yml:3:9 error Unexpected value of `accent`: expected a colour such as "#0b63ce", in quotes (site)',
  ]);
});

test.skipIf(process.platform === 'win32')('what cannot be read is told, and the other articles are read', async () => {
  const content = contentFolder({ 'guides/a.md': '', 'guides/locked.md': article });
  const guides = join(content, 'guides');
  chmodSync(join(guides, 'locked.md'), 0);
  mkdirSync(join(guides, 'folder.md'));
  symlinkSync('nowhere.md', join(guides, 'broken.md'));
  symlinkSync('loop.md', join(guides, 'loop.md'));
  symlinkSync('/dev/zero', join(guides, 'zero.md'));
  execFileSync('mkfifo', [join(guides, 'pipe.md')]);
  const { messages, guides: compiled } = await compileContent({ content, work: null, compiler });
  const short = messages.map((one) =>
    formatMessage(one)
      .replace(/^.*?guides\//, '')
      .replace(/, expected .*?\(/, ' ('),
  );
  // Nothing is locked to the system's administrator.
  const locked = 'locked.md:1:1 error Unexpected file that one may not read (unreadable)';
  expect(short).toEqual(
    [
      'a.md:1:1 error Unexpected empty article (empty-article)',
      'broken.md:1:1 error Unexpected link to a file that is not there (unreadable)',
      'folder.md:1:1 error Unexpected folder with the name of an article (unreadable)',
      ...(process.getuid?.() === 0 ? [] : [locked]),
      'loop.md:1:1 error Unexpected link that leads back to itself (unreadable)',
      'pipe.md:1:1 error Unexpected pipe with the name of an article (unreadable)',
      'zero.md:1:1 error Unexpected device with the name of an article (unreadable)',
    ].sort(),
  );
  expect(compiled.map(({ guide }) => guide.id)).toHaveLength(7);
});

test('names that make no id are told as that, not as the same id twice', async () => {
  const found = await said({ 'guides/!!!.md': article, 'guides/???.md': article });
  expect(found.map((line) => line.replace(/^.*\(/, '('))).toEqual(['(invalid-id)', '(invalid-id)']);
});

test('a guides folder without articles is an error, one that is not there a wrong call', async () => {
  expect(await said({ 'guides/readme.pdf': '' })).toEqual([
    'guides:1:1 error Unexpected folder without articles, expected an article (.txt, .md, .html, .htm) in it (no-articles)',
  ]);
  await expect(said({ 'other/a.md': article })).rejects.toThrow(/guides: no such folder; expected a content folder/);
});

test('YAML that does not parse, and aliases, are faults of site.yml at their lines', async () => {
  expect((await said({ 'guides/a.md': article, 'site.yml': 'name: [\n' }))[0]).toMatch(
    /^site\.yml:2:1 error Unexpected YAML/,
  );
  expect((await said({ 'guides/a.md': article, 'site.yml': 'name: &a x\ntagline: *a\n' }))[0]).toMatch(/^site\.yml:/);
});

test('the logo must be there, and goes into the output', async () => {
  const files = { 'guides/a.md': article, 'site.yml': 'logo: mark.svg\n' };
  expect(await said(files)).toEqual([
    'site.yml:1:1 error Unexpected logo `mark.svg`, expected the path of a file beside site.yml (site)',
  ]);
  const content = contentFolder({ ...files, 'mark.svg': '<svg/>' });
  await compileContent({ content, work: join(content, 'work'), compiler });
  expect(readFileSync(join(content, 'work/public/mark.svg'), 'utf8')).toBe('<svg/>');
});

test('bytes that are no text are an error with their offset, and UTF-16 with a byte order mark is read', async () => {
  expect(await said({ 'guides/a.md': Buffer.from(`${article}caf\xe9\n`, 'latin1') })).toEqual([
    `guides/a.md:1:1 error Unexpected byte at offset ${article.length + 3}, expected UTF-8, or UTF-16 with a byte order mark; save the file as UTF-8 (encoding)`,
  ]);
  expect(await said({ 'guides/a.md': Buffer.from(`\ufeff${article}`, 'utf16le') })).toEqual([]);
});
