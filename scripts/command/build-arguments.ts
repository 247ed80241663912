/** The arguments of the commands that build a site. */
import { join } from 'node:path';
import type { SiteBuild } from '../site/build.ts';
import { readArguments } from './arguments.ts';
import { projectFolder } from './exit.ts';
import { callerPath, readBase, readContentFolder, readSite } from './values.ts';

/**
 * Reads `[--content DIR] [--out DIR] [--base /p/] [--site URL] [--strict]`.
 *
 * @param name How the command is called: `npm run build`.
 * @throws CallError when the call is wrong.
 */
export function readBuild(name: string): SiteBuild {
  const { values } = readArguments(`${name} -- [--content DIR] [--out DIR] [--base /p/] [--site URL] [--strict]`, {
    content: { type: 'string' },
    out: { type: 'string' },
    base: { type: 'string' },
    site: { type: 'string' },
    strict: { type: 'boolean' },
  });
  return {
    content: readContentFolder(values.content),
    out: values.out === undefined ? join(projectFolder, 'dist') : callerPath(values.out),
    base: readBase(values.base),
    site: readSite(values.site),
    strict: values.strict,
  };
}
