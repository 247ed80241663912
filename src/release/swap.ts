/** The last act of a build: a complete output takes the place of the one before. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };

/** File at the top of an output that says who wrote it. */
export const markerFile = 'waymark.json';

/** Marks an output as ours, so that a later build may replace it. */
export async function mark(out: string): Promise<void> {
  await writeFile(join(out, markerFile), `${JSON.stringify({ generator: 'waymark', version: manifest.version })}\n`);
}

/**
 * Why an output must not go to a folder, or undefined when it may: the folder is absent, empty, or an earlier output of ours.
 *
 * @param out Absolute path of the folder.
 * @param kept Absolute paths that must outlive the build; `out` may not be, or hold, one of them.
 */
export function refusal(out: string, kept: string[]): string | undefined {
  const folder = real(out);
  if (kept.some((path) => isWithin(real(path), folder))) return 'it holds the project or the content';
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) return 'it is a file';
  if (readdirSync(folder).length === 0) return undefined;
  if (!isOurs(folder)) return 'it holds files that Waymark did not write';
  if (existsSync(join(folder, '.git'))) return 'it holds a Git repository';
  return undefined;
}

/**
 * Puts a complete output in place. The earlier one stays as it was until the moment of two renames, and comes back if the
 * second fails.
 *
 * @param built Absolute path of the new output; gone afterwards.
 * @param out Absolute path of its place.
 */
export async function swap(built: string, out: string): Promise<void> {
  const place = real(out);
  const beside = (name: string) => join(dirname(place), `.${basename(place)}.${name}-${process.pid}`);
  const incoming = beside('new');
  const outgoing = beside('old');
  await mkdir(dirname(place), { recursive: true });
  try {
    await move(built, incoming);
    const replaces = existsSync(place);
    if (replaces) await rename(place, outgoing);
    try {
      await rename(incoming, place);
    } catch (error) {
      if (replaces) await rename(outgoing, place);
      throw error;
    }
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
  await rm(outgoing, { recursive: true, force: true });
}

/** Moves a folder, to another file system too. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

function isOurs(folder: string): boolean {
  try {
    return JSON.parse(readFileSync(join(folder, markerFile), 'utf8')).generator === 'waymark';
  } catch {
    return false;
  }
}

/** Where a path leads once links are followed; as much of it as exists. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(real(parent), basename(path));
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && resolve(way) !== way);
}
