import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { outputFiles } from '../../../src/release/output-files.ts';
import { redirectsOf, writeRedirects } from '../../../src/release/redirects/write-redirects.ts';
import { entryHere, published, smallSite } from '../collections.ts';

let out: string;

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'waymark-redirects-'));
  await writeFile(join(out, 'index.html'), 'home');
});

afterEach(() => rm(out, { recursive: true }));

/** Writes what leads on from the old addresses that an article claims. */
function write(redirectFrom: string[], permalinks = smallSite().permalinks) {
  const { guides } = smallSite();
  const redirects = redirectsOf({ permalinks, guides: [{ ...guides[0]!, redirectFrom }] }, '/', () => false);
  return writeRedirects(out, redirects, { language: 'en', origin: undefined });
}

it('writes nothing where there are no old addresses', async () => {
  await write([]);
  expect(await outputFiles(out)).toEqual(['index.html']);
});

it('writes pages and the file for hosts, the home page untouched', async () => {
  await write(['/old/Ärger', '/x.html', '/?p=1']);
  expect(await outputFiles(out)).toEqual(['_redirects', 'index.html', 'old/Ärger/index.html', 'x.html']);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('home');
  expect(await readFile(join(out, '_redirects'), 'utf8')).toBe(
    '/ p=1 /g/ 301\n/old/%C3%84rger /g/ 301\n/x.html /g/ 301\n',
  );
});

it('never writes over a file of the site', async () => {
  await writeFile(join(out, 'logo.html'), 'logo');
  await expect(write(['/logo.html'])).rejects.toThrow('Old addresses that are files of the site: logo.html');
  expect(await readFile(join(out, 'logo.html'), 'utf8')).toBe('logo');
});

it('lets no article claim the address of a step that has moved', async () => {
  const fate = { status: 'moved', to: { guide: 'g', title: 'Reload', entry: { kind: 'step', id: 'a' } } } as const;
  const permalinks = [published({ entries: [entryHere('step', 'old', 'Old', { fate })] })];
  await write([], permalinks);
  expect(await readFile(join(out, '_redirects'), 'utf8')).toBe('/g/steps/old/ /g/steps/a/ 301\n');
  await rm(join(out, 'g'), { recursive: true });
  await expect(write(['/g/steps/old/'], permalinks)).rejects.toThrow(
    'Old addresses that are files of the site: g/steps/old/index.html',
  );
});
