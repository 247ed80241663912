/** What has long been of no use leaves the cache. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const day = 24 * 60 * 60 * 1000;

/** Entries that nobody used for so long go, in milliseconds. */
const longest = 30 * day;

/** The part of an entry that was never finished goes much earlier. */
const longestPart = day;

/** Beyond so many entries, those used longest ago go. */
const most = 20_000;

/** Removes old entries of a cache's folder. Other builds may do the same at the same time. */
export async function prune(folder: string): Promise<void> {
  const now = Date.now();
  const names = (await readdir(folder)).filter((name) => /\.(?:json|part)$/.test(name));
  const files: { file: string; age: number; isPart: boolean }[] = [];
  for (const name of names) {
    const file = join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (found) files.push({ file, age: now - found.mtimeMs, isPart: name.endsWith('.part') });
  }
  files.sort((a, b) => a.age - b.age);
  const old = files.filter(({ age, isPart }, index) => index >= most || age > (isPart ? longestPart : longest));
  for (const { file } of old) await rm(file, { force: true });
}
