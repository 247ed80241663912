import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { outputFiles } from '../../../src/release/output-files.ts';
import { searchRecords } from '../../../src/release/search/records.ts';
import { writeSearchIndex } from '../../../src/release/search/write-index.ts';
import { smallSite } from '../collections.ts';

let out: string;

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'waymark-index-'));
  await mkdir(join(out, 'how-to'));
  await writeFile(
    join(out, 'how-to/index.html'),
    '<html><body><div>Walrus</div><main><h1>How to</h1><p>Flamingo</p><copy-link>Ocelot</copy-link></main></body></html>',
  );
  // In Node, Pagefind's own client reads its files through this.
  vi.stubGlobal('fetch', async (address: string) => {
    const file = new URL(address);
    return new Response(await readFile(fileURLToPath(new URL(file.pathname, file))));
  });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await rm(out, { recursive: true });
});

/** Addresses found for each query by the written index, as the browser would see them below `/p/`. */
async function found(queries: string[]): Promise<Record<string, string[]>> {
  const pagefind = await import(/* @vite-ignore */ pathToFileURL(join(out, 'pagefind/pagefind.js')).href);
  await pagefind.options({ baseUrl: '/p/' });
  const answers: Record<string, string[]> = {};
  for (const query of queries) {
    const { results }: { results: { data(): Promise<{ url: string }> }[] } = await pagefind.search(query);
    answers[query] = (await Promise.all(results.map((result) => result.data()))).map(({ url }) => url);
  }
  return answers;
}

it('finds each entry by its words, its title and its codes, below the base path', async () => {
  expect(await writeSearchIndex(out, searchRecords(smallSite()), ['how-to'], 'en-GB')).toBe(8);
  const queries = ['teapots', 'reload', '0x80244021', 'overload', 'fault', 'flamingo', 'walrus', 'ocelot'];
  expect(await found(queries)).toEqual({
    teapots: ['/p/g/?kind=page&place=1#extra'],
    reload: ['/p/g/steps/a/?kind=step&place=4'],
    '0x80244021': ['/p/g/errors/v/?kind=message&place=2&by=Apache'],
    overload: ['/p/g/causes/?kind=cause&place=3#c'],
    fault: ['/p/g/faq/?kind=question&place=5#q'],
    flamingo: ['/p/how-to/'],
    walrus: [],
    ocelot: [],
  });
});

it('writes only what the client asks for, the same bytes every time', async () => {
  const read = async () => {
    await writeSearchIndex(out, searchRecords(smallSite()), ['how-to'], 'en-GB');
    const files = await outputFiles(join(out, 'pagefind'));
    return Promise.all(
      files.map(async (path) => [path, (await readFile(join(out, 'pagefind', path))).toString('base64')]),
    );
  };
  const first = await read();
  const kinds = first.map(([path]) => path!.replace(/en_[0-9a-f]+/, 'HASH'));
  expect([...new Set(kinds)]).toEqual([
    'fragment/HASH.pf_fragment',
    'index/HASH.pf_index',
    'pagefind-entry.json',
    'pagefind.HASH.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
  await rm(join(out, 'pagefind'), { recursive: true });
  expect(await read()).toEqual(first);
});
