/** Writes pages that are made after the site's own. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ContentError } from './content-error.ts';

/**
 * Writes each page to its file below `out`.
 *
 * @throws ContentError when one is a file of the site already; then it writes none.
 */
export async function writePages(out: string, pages: ReadonlyMap<string, string>): Promise<void> {
  const taken = Array.from(pages.keys()).filter((file) => existsSync(join(out, file)));
  if (taken.length > 0) throw new ContentError(`Old addresses that are files of the site: ${taken.sort().join(', ')}`);
  for (const [file, html] of pages) {
    await mkdir(dirname(join(out, file)), { recursive: true });
    await writeFile(join(out, file), html);
  }
}
