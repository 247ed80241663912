/** Paths as the person who made the call would write them. */
import { relative } from 'node:path';

/** A path from the folder the call was made in; npm, which moves to the project's folder, names that in `INIT_CWD`. */
export function displayPath(path: string): string {
  return relative(process.env.INIT_CWD ?? process.cwd(), path) || '.';
}
