/** The ledgers of a release, put into the content folder. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts every ledger of `from` into `to`, where it differs. All are first written beside their places, and then renamed, so that a ledger
 * is the old or the new one, whatever happens meanwhile.
 *
 * @param to Folder of the ledgers; need not exist.
 */
export async function recordLedgers(from: string, to: string): Promise<void> {
  const names = (await readdir(from)).sort();
  if (names.length === 0) return;
  await mkdir(to, { recursive: true });
  const partial = (name: string) => join(to, `.${name}.${process.pid}.part`);
  const changed: string[] = [];
  try {
    for (const name of names) {
      const text = await readFile(join(from, name), 'utf8');
      if (text === (await readFile(join(to, name), 'utf8').catch(() => undefined))) continue;
      changed.push(name);
      await writeFile(partial(name), text);
    }
    for (const name of changed) await rename(partial(name), join(to, name));
  } finally {
    for (const name of changed) await rm(partial(name), { force: true });
  }
}
