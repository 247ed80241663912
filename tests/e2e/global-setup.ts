/** Before the browser tests: both sites built, unless whoever called has built them, and served on free ports. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../../scripts/site/serve.ts';
import { type BuiltSite, buildSites, sitesIn } from '../../scripts/test/sites.ts';

/** Name of the environment variable that holds the folder of sites already built. */
const given = 'WAYMARK_TEST_SITES';

export default async function setUp(): Promise<() => Promise<void>> {
  const folder = process.env[given] ?? privateFolder();
  const remove = () => {
    if (!process.env[given]) rmSync(folder, { recursive: true, force: true });
  };
  // A signal ends Playwright without the teardown below.
  process.once('exit', remove);
  const { shipped, examples } = process.env[given] ? sitesIn(folder) : await buildSites(folder);
  const serve = ({ folder: files, base }: BuiltSite) => serveFolder(files, { base });
  const servers = await Promise.all([serve(shipped), serve(examples)]);
  process.env.WAYMARK_SITES = JSON.stringify({
    site: { ...shipped, url: servers[0].url },
    docs: { ...examples, url: servers[1].url },
  });
  return async () => {
    await Promise.all(servers.map(({ close }) => close()));
    remove();
  };
}

function privateFolder(): string {
  const work = join(import.meta.dirname, '../../.waymark');
  mkdirSync(work, { recursive: true });
  return mkdtempSync(join(work, 'test-sites-'));
}
