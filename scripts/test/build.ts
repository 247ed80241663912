/** The build: both sites by the real command, then their HTML and their links. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';
import { serveFolder } from '../site/serve.ts';
import { type Outcome, single, together } from './outcome.ts';
import { type BuiltSite, buildSites } from './sites.ts';

const alone = 'npm test -- build';

/** What pages are held to. */
const rules: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  // The site's own files are published together with the page.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
};

/** @param folder Where the sites go, for the browser tests to use. */
export async function build(folder: string): Promise<Outcome> {
  try {
    const sites = Object.values(await buildSites(folder));
    const checks = sites.flatMap((site: BuiltSite) => [html(site), links(site)]);
    const built = single(true, { what: 'the build', details: '', alone });
    return together([built, ...(await Promise.all(checks))]);
  } catch (error) {
    return single(false, { what: 'the build', details: (error as Error).message, alone });
  }
}

/** The HTML of every page of a site; a fault is named with its page, line and column. */
async function html({ folder, base }: BuiltSite): Promise<Outcome> {
  const validator = new HtmlValidate(rules);
  const pages = globSync('**/*.html', { cwd: folder }).sort();
  const faults: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateFile(join(folder, page));
    for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages))
      faults.push(`${page}:${line}:${column} ${message} (${ruleId})`);
  }
  return single(pages.length > 0 && faults.length === 0, {
    what: `HTML of the ${pages.length} pages of ${base}`,
    details: faults.join('\n'),
    alone,
  });
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
