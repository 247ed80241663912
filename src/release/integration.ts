/** What is made of the finished output, on Astro's own hook, so that plain `astro build` does it as well. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleClient, bundleWithStyles } from './client-bundle.ts';
import { readCollections } from './collections.ts';
import { ContentError } from './content-error.ts';
import { checkLinks } from './links/check-links.ts';
import { writeOffline } from './offline/write-offline.ts';
import { outputFiles } from './output-files.ts';
import { codePages } from './redirects/codes.ts';
import { redirectsOf, writeRedirects } from './redirects/write-redirects.ts';
import { editorialPages } from './search/editorial-pages.ts';
import { searchRecords } from './search/records.ts';
import { titleWords } from './search/title-words.ts';
import { writeSearchIndex } from './search/write-index.ts';
import { mark } from './swap.ts';
import { heavyGuides } from './weight/heavy-guides.ts';
import { writePages } from './write-pages.ts';

/**
 * The release: search index, the client's own bundles, the pages of steps' codes, offline reading, the pages of old addresses, and last the check of every link,
 * with a warning of guides that have become heavy.
 *
 * @param collections Folder of the collections' JSON files, `<work>/collections`; relative to the working directory.
 */
export function release({ collections }: { collections: string }): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  return {
    name: 'waymark-release',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        site = config.site;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const content = await readCollections(collections);
        const where = { base, origin: site ?? content.site.url };
        const guides = new Set(content.permalinks.map(({ id }) => id));
        const pages = editorialPages(await outputFiles(out), guides);
        const count = await writeSearchIndex(out, searchRecords(content), pages, content.site.language);
        await writeFile(join(out, 'pagefind', 'words.txt'), titleWords(content).join(' '));
        logger.info(`search index of ${count} records`);
        await writeFile(join(out, 'search.js'), await bundleWithStyles('search/index.ts', 'search.css'));
        await writeFile(join(out, 'match.js'), await bundleClient('match/index.ts'));
        await writeFile(join(out, 'copy.js'), await bundleWithStyles('copy/index.ts', 'copy.css'));
        await writeFile(join(out, 'page-changed.js'), await bundleWithStyles('page-changed.ts', 'page-changed.css'));
        const codes = codePages(content, where);
        await writePages(out, new Map(Array.from(codes, ([file, { html }]) => [file, html])));
        const redirects = redirectsOf(content, base, (file) => existsSync(join(out, file)));
        await writeOffline(out, { guides, codes, forwarded: new Set(redirects.lines.map(({ file }) => file)) });
        await writeRedirects(out, redirects, { language: content.site.language, origin: where.origin });
        await checkLinks(out, base);
        logger.info('all links lead somewhere');
        tell(await heavyGuides(out, content));
        await mark(out);
      },
    },
  };
}

/** @throws ContentError when warnings are to stop a build, as `WAYMARK_STRICT` says, and there is one. */
function tell(warnings: string[]): void {
  for (const warning of warnings) console.error(warning);
  if (warnings.length > 0 && process.env.WAYMARK_STRICT)
    throw new ContentError(
      'The pages above are too heavy, and warnings count as errors. Do what the lines say, then build again.',
    );
}
