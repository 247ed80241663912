/** The compiler's own version: changes whenever any of its code, or a package it may use, does. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const source = join(import.meta.dirname, '../..');

/** The rooms that have a part in what becomes of an article. */
const rooms = ['guide', 'article', 'permalinks', 'compile'];

/** A hash over the rooms' code, the packages' versions and that of Node. Reads about 150 small files. */
export function compilerVersion(): string {
  const hash = createHash('sha256').update(process.version);
  const files = rooms.flatMap((room) =>
    readdirSync(join(source, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...files.sort(), join(source, '../package-lock.json')]) {
    hash.update(`\0${relative(source, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
