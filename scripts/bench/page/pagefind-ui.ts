/** The same pages searched by Pagefind's own interface on a bare page, as its documentation has it (pagefind.app/docs). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

const barePage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title>
<meta name="viewport" content="width=device-width"><link href="/pagefind/pagefind-ui.css" rel="stylesheet">
<script src="/pagefind/pagefind-ui.js"></script><h1>Search</h1><div id="search"></div>
<script>addEventListener('DOMContentLoaded', () => new PagefindUI({ element: '#search', showSubResults: true }))</script>`;

/**
 * Writes a site of one page, which searches the pages of another.
 *
 * @param site The folder of the pages to search.
 * @param out The folder to write. Rejects when Pagefind cannot index them.
 */
export async function writePagefindSite(site: string, out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'index.html'), barePage);
  writeFileSync(join(out, '404.html'), barePage);
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
    const faults = [...(await index.addDirectory({ path: site })).errors];
    faults.push(...(await index.writeFiles({ outputPath: join(out, 'pagefind') })).errors);
    if (faults.length > 0) throw new Error(`Pagefind refuses: ${faults.join('; ')}`);
  } finally {
    await close();
  }
}
