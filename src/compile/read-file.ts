/** The bytes of an article's file, whatever stands under its name. */
import { readFile, stat } from 'node:fs/promises';

/** A file that cannot be read, and not because the machine is at fault: its message says what stands there instead. */
export class UnreadableError extends Error {
  override name = 'UnreadableError';
}

/** What the system's codes mean to whoever put the file there. */
const reasons: Record<string, string> = {
  ENOENT: 'link to a file that is not there',
  ELOOP: 'link that leads back to itself',
  ENOTDIR: 'link to a file that is not there',
  ENAMETOOLONG: 'link to a name that is too long',
  EACCES: 'file that one may not read',
  EPERM: 'file that one may not read',
  ERR_FS_FILE_TOO_LARGE: 'file of more than 2 GiB',
};

/**
 * Reads a file whole. A pipe or a device, which may never end, is not opened.
 *
 * @param path Absolute path; links are followed.
 * @throws UnreadableError, its cause the system's error, if any; and what reading throws where the machine is at fault.
 */
export async function readRegularFile(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isFile()) return await readFile(path);
    const kind = found.isDirectory() ? 'folder' : found.isFIFO() ? 'pipe' : found.isSocket() ? 'socket' : 'device';
    throw new UnreadableError(`${kind} with the name of an article`);
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    throw reason ? new UnreadableError(reason, { cause: error }) : error;
  }
}
