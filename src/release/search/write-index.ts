/** Writes the search index: Pagefind's, with only the files that the client asks for. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { SearchRecord } from './records.ts';

/** What is not a text to quote from: the title, which stands above the quotation and is searched all the same, and a page's furniture. */
const notContent = ['h1', 'nav', 'script', 'style', 'copy-link', 'site-search'];

/**
 * Indexes `records` and the `main` of the editorial pages, and writes `out/pagefind/`.
 *
 * @param out The finished output folder.
 * @param pages Names of the editorial pages.
 * @param language BCP 47 tag of the site. All is one index in it, so that a search finds every guide whatever page it begins on.
 * @returns Number of records. Rejects when Pagefind refuses one.
 */
export async function writeSearchIndex(
  out: string,
  records: SearchRecord[],
  pages: string[],
  language: string,
): Promise<number> {
  const editorial = await Promise.all(
    pages.map(async (name) => ({ url: `/${name}/`, html: await readFile(join(out, name, 'index.html'), 'utf8') })),
  );
  const all = [...records, ...editorial];
  for (const { path, content } of neededFiles(await build(all, language))) {
    const file = join(out, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, path.endsWith('.js') ? await minified(content) : content);
  }
  return all.length;
}

async function build(records: SearchRecord[], language: string): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({
      rootSelector: 'main',
      excludeSelectors: notContent,
      forceLanguage: language.split('-')[0]!.toLowerCase(),
    });
    if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
    // One after the other: their order decides the bytes of the index.
    for (const { url, html } of records) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`Pagefind refuses ${url}: ${added.errors.join('; ')}`);
    }
    return (await index.getFiles()).files;
  } finally {
    await close();
  }
}

/** Without its ready-made interfaces, its worker (`client/search/text/index/pagefind.ts` says why), its highlighter, and WebAssembly of other languages. */
export function neededFiles(files: IndexFile[]): IndexFile[] {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages }: { languages: Record<string, { wasm: string | null }> } = JSON.parse(
    new TextDecoder().decode(entry?.content) || '{"languages":{}}',
  );
  const wasm = Object.values(languages).map((language) => `wasm.${language.wasm ?? 'unknown'}.pagefind`);
  const needed = /^(pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|index\/.*|fragment\/.*)$/;
  return files.filter(({ path }) => needed.test(path) || wasm.includes(path));
}

async function minified(content: Uint8Array): Promise<string> {
  return (await transform(content, { minify: true, format: 'esm', target: 'es2022' })).code;
}
