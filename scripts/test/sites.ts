/** The sites that tests look at, built by the real command. */
import { copyFileSync, cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../command/exit.ts';
import { runTool } from './tool.ts';

/** A built site: its folder, and the path it is to be served below. */
export interface BuiltSite {
  folder: string;
  base: string;
}

/**
 * The shipped content at `/`; and at `/docs/` the articles of `examples/` and of `tests/e2e/content/`, which have what no shipped one has:
 * pictures, old addresses, other languages; with no `site.yml` or pages of their own.
 */
export interface BuiltSites {
  shipped: BuiltSite;
  examples: BuiltSite;
}

/** Where the sites go below `folder`. */
export function sitesIn(folder: string): BuiltSites {
  return {
    shipped: { folder: join(folder, 'shipped'), base: '/' },
    examples: { folder: join(folder, 'examples'), base: '/docs/' },
  };
}

/**
 * Builds both sites below `folder`.
 *
 * @throws Error with all that a build said, when it fails.
 */
export async function buildSites(folder: string): Promise<BuiltSites> {
  const sites = sitesIn(folder);
  const content = join(folder, 'examples-content');
  copyArticles(join(projectFolder, 'examples'), join(content, 'guides'));
  cpSync(join(projectFolder, 'tests/e2e/content'), content, { recursive: true });
  await build(['--out', sites.shipped.folder]);
  await build(['--content', content, '--out', sites.examples.folder, '--base', sites.examples.base]);
  return sites;
}

function copyArticles(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const articles = readdirSync(from).filter((name) => name.endsWith('.txt'));
  for (const name of articles) copyFileSync(join(from, name), join(to, name));
}

async function build(options: string[]): Promise<void> {
  // NODE_ENV as a person has it: a test runner sets it to `test`.
  const { code, said } = await runTool(join(projectFolder, 'scripts/build.ts'), options, { NODE_ENV: 'production' });
  if (code !== 0) throw new Error(`npm run build -- ${options.join(' ')}\n${said}`);
}
