/** What a build of a site costs, by the real command. */
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../command/exit.ts';

/**
 * @param folder Where the site goes.
 * @param content The content folder; the shipped one by default.
 */
export async function build(
  folder: string,
  content = join(projectFolder, 'content'),
): Promise<Record<'pages' | 'CPU seconds' | 'wall seconds', number>> {
  const script = join(projectFolder, 'scripts/build.ts');
  // The shell knows the CPU time of all that it ran, programs that the build started included.
  const run = '"$0" "$@" >/dev/null 2>&1 || exit 1; times';
  const call = [script, '--content', content, '--out', folder, '--site', 'https://waymark.example'];
  const start = performance.now();
  const said = execFileSync('sh', ['-c', run, process.execPath, ...call], {
    encoding: 'utf8',
    // Nothing is known from an earlier build.
    env: { ...process.env, WAYMARK_CACHE: `${folder}-cache` },
  });
  const wall = (performance.now() - start) / 1000;
  const [, children = ''] = said.split('\n');
  return {
    pages: globSync('**/*.html', { cwd: folder }).length,
    'CPU seconds': rounded(
      [...children.matchAll(/\b(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + 60 * Number(m) + Number(s), 0),
    ),
    'wall seconds': rounded(wall),
  };
}

function rounded(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
