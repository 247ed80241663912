/** Folders that live as long as the process. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './exit.ts';

/**
 * Makes a private folder below `.waymark/` and removes it when the process ends, by a failure or a signal too.
 *
 * @param purpose First part of its name.
 * @returns Its absolute path.
 */
export function temporaryFolder(purpose: string): string {
  const parent = join(projectFolder, '.waymark');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, `${purpose}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
