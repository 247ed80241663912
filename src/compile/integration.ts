/** The compiler on Astro's own hooks, so that plain `astro build`, `astro dev` and `astro sync` see fresh collections. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openCompiler } from './compiler.ts';
import { type Compilation, compileContent } from './content.ts';
import { formatMessage, hasErrors, levelOf } from './messages.ts';
import { summaryOf } from './summary.ts';
import { workFolder } from './work-folder.ts';

/** The content has errors. Its messages are already said; this one counts them. */
export class ContentError extends Error {
  override name = 'ContentError';
}

/**
 * Compiles the content folder before Astro reads its collections, and in development again when a file of it changes.
 *
 * The folder is the one that `WAYMARK_CONTENT` names, else `content`; with `WAYMARK_STRICT` set, warnings stop a build as errors do;
 * `WAYMARK_RELEASE` is the date of the release that is being made, if one is.
 * In development an article with errors leaves the collections as they were.
 *
 * @throws ContentError in its hook, when the content has errors.
 */
export function compiler(): AstroIntegration {
  const content = resolve(process.env.WAYMARK_CONTENT ?? 'content');
  const strict = Boolean(process.env.WAYMARK_STRICT);
  const release = process.env.WAYMARK_RELEASE;
  const work = workFolder();
  return {
    name: 'waymark-compiler',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, command }) => {
        const { site, messages, notices, counts } = await compileContent({ content, work: work.folder, release });
        tell([...messages, ...notices]);
        const summary = summaryOf(messages, counts.compiled + counts.reused);
        if (summary) console.error(summary);
        if (command !== 'dev') assertNoErrors(messages, strict);
        updateConfig({
          publicDir: pathToFileURL(`${work.public}/`),
          cacheDir: pathToFileURL(`${work.cache}/`),
          ...(site.url && !config.site && { site: site.url }),
        });
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        const folders = ['guides', 'pages', 'permalinks', 'site.yml']
          .map((name) => resolve(content, name))
          .filter(existsSync);
        server.watcher.add(folders);
        const compiler = openCompiler();
        server.httpServer?.once('close', () => void compiler.close());
        server.watcher.on('all', async (_event, path) => {
          if (!folders.some((folder) => path.startsWith(folder))) return;
          const { messages } = await compileContent({ content, work: work.folder, compiler });
          tell(messages);
          if (!hasErrors(messages, { strict })) await refreshContent?.({});
        });
      },
    },
  };
}

function tell(messages: Compilation['messages']): void {
  for (const message of messages) console.error(formatMessage(message));
}

function assertNoErrors(messages: Compilation['messages'], strict: boolean): void {
  if (!hasErrors(messages, { strict })) return;
  const count = (level: string) => {
    const found = messages.filter((message) => levelOf(message) === level).length;
    return `${found} ${level}${found === 1 ? '' : 's'}`;
  };
  const found = strict ? `${count('error')} and ${count('warning')}, which count as errors` : count('error');
  throw new ContentError(`The content has ${found}. Fix what the lines above name, then build again.`);
}
