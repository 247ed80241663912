/** Files that go into the output as they are, beside the pages. */
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { PictureCopy } from './images.ts';

/** A file that is made, with its path in the folder. */
export interface PublicText {
  to: string;
  text: string;
}

/**
 * Copies and writes files into a folder, and removes what else is in it. The folder itself and what is still wanted stay in their places:
 * the development server watches them, and forgets a folder that is gone for a moment.
 *
 * @param copies Each with its path in the folder.
 */
export async function writePublic(
  folder: string,
  copies: readonly PictureCopy[],
  texts: readonly PublicText[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const wanted = new Set([...copies, ...texts].map(({ to }) => to));
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isDirectory() && !wanted.has(relative(folder, path).split(sep).join('/'))) await rm(path);
  }
  for (const { from, to } of copies) await cp(from, join(folder, to));
  for (const { to, text } of texts) {
    await mkdir(dirname(join(folder, to)), { recursive: true });
    await writeFile(join(folder, to), text);
  }
}
