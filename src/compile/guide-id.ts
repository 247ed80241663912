/** The id of a guide, by the name of its article's file. */
import { basename, extname } from 'node:path';
import { suggestId } from '../guide/index.ts';

/** The slug of a file's name without its ending; it may be none that a guide can have. */
export function guideIdOf(path: string): string {
  return suggestId(basename(path, extname(path)));
}
