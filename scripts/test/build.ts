/** The build: both sites by the real command, then their HTML and their links. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';
import { serveFolder } from '../site/serve.ts';
import { type Outcome, single, together } from './outcome.ts';
import { type BuiltSite, buildSites } from './sites.ts';

const alone = 'npm test -- build';

/** @param folder Where the sites go, for the browser tests to use. */
export async function build(folder: string): Promise<Outcome> {
  try {
    const sites = Object.values(await buildSites(folder));
    const checks = sites.flatMap((site: BuiltSite) => [
      ...oneOfEachKind(site.folder).map((page) => html(site, page)),
      links(site),
    ]);
    const built = single(true, { what: 'the build', details: '', alone });
    return together([built, ...(await Promise.all(checks))]);
  } catch (error) {
    return single(false, { what: 'the build', details: (error as Error).message, alone });
  }
}

/** One page of each kind, as paths in the output. Pages that share a folder two deep, such as the steps, are of one kind. */
export function oneOfEachKind(folder: string): string[] {
  const kinds = new Map<string, string>();
  for (const page of globSync('**/*.html', { cwd: folder }).sort()) {
    const names = page.split(/[\\/]/);
    const kind = names.length > 3 ? names.slice(0, 2).join('/') : page;
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}

async function html(site: BuiltSite, page: string): Promise<Outcome> {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    // The site's own files are published together with the page.
    rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
  });
  const report = await validator.validateFile(join(site.folder, page));
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${page}:${line}:${column} ${message} (${ruleId})`),
  );
  return single(report.valid, { what: `HTML of ${site.base}${page}`, details: faults.join('\n'), alone });
}

async function links(site: BuiltSite): Promise<Outcome> {
  const server = await serveFolder(site.folder, { base: site.base });
  try {
    const { links: found } = await new LinkChecker().check({
      path: server.url,
      recurse: true,
      redirects: 'error',
      checkFragments: true,
      linksToSkip: async (link) => !link.startsWith(server.url),
    });
    const broken = found.filter(({ state }) => state === LinkState.BROKEN);
    const details = broken.map(({ url, parent, status }) => `${parent} links to ${url}: ${status}`).join('\n');
    const enough = found.some(({ state }) => state === LinkState.OK);
    return single(enough && broken.length === 0, {
      what: `links of ${site.base}`,
      details: details || 'no link found',
      alone,
    });
  } finally {
    await server.close();
  }
}
