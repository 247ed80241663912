/** One build of a site: Astro's own, in a private folder, and only what is complete takes its place. */
import { join, relative } from 'node:path';
import { build } from 'astro';
import { ledgerFolder, workFolder } from '../../src/compile/index.ts';
import { refusal, swap } from '../../src/release/swap.ts';
import { CallError, projectFolder } from '../command/exit.ts';
import { step } from '../command/progress.ts';
import { temporaryFolder } from '../command/temporary.ts';
import { editorialFault } from './editorial-fault.ts';
import { recordLedgers } from './record.ts';

/** What to build. Paths are absolute. */
export interface SiteBuild {
  content: string;
  out: string;
  /** Path the site is served below, with a slash at both ends. */
  base: string;
  /** Address the site will have; else what `site.yml` says. */
  site?: string | undefined;
  /** Whether warnings count as errors. */
  strict?: boolean | undefined;
  /** The date of the release that the build is, `2026-01-31`: its new entries go into the ledger. */
  release?: string | undefined;
}

/**
 * Builds a site and puts it in place; a build that fails leaves the output as it was.
 *
 * @throws CallError when the output must not go where it is wanted; a `ContentError` of the compiler.
 */
export async function buildSite({ content, out, base, site, strict, release }: SiteBuild): Promise<void> {
  const reason = refusal(out, [projectFolder, content]);
  if (reason) {
    throw new CallError(
      `The site cannot be written to ${out}: ${reason}.`,
      'Name a folder with --out that is absent, empty, or an earlier output of Waymark.',
    );
  }
  const work = temporaryFolder('build');
  process.env.WAYMARK_CONTENT = content;
  process.env.WAYMARK_WORK = work;
  if (strict) process.env.WAYMARK_STRICT = '1';
  if (release !== undefined) process.env.WAYMARK_RELEASE = release;

  const built = join(work, 'out');
  await step('Building the site', () =>
    build({
      // Astro writes generated modules below its root: builds side by side, and a dev server, must not share one.
      root: work,
      srcDir: join(projectFolder, 'src'),
      configFile: relative(work, join(projectFolder, 'astro.config.mjs')),
      outDir: built,
      cacheDir: join(work, 'astro'),
      vite: { cacheDir: join(work, 'vite') },
      base,
      ...(site && { site }),
      // What fails is thrown, and said once by the command.
      logLevel: 'silent',
    }).catch((error) => {
      throw editorialFault(error, join(work, 'pages'), content);
    }),
  );
  // First the promise, then the links: nothing is published that is not recorded.
  if (release !== undefined) await recordLedgers(workFolder(work).ledgers, join(content, ledgerFolder));
  await swap(built, out);
}
