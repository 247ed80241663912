/** What Lighthouse says of pages, as a phone sees them. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { browserLaunch } from '../../../tests/e2e/browser.ts';
import { projectFolder } from '../../command/exit.ts';
import { longestPages } from '../../site/kinds.ts';
import { table } from '../table.ts';
import { serveCompressed } from '../wire/serve.ts';

/** The part of Lighthouse's result that is read here. Scores are from 0 to 1. */
interface Result {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

type Lighthouse = (
  address: string,
  options: { port: number; logLevel: string },
) => Promise<{ lhr: Result } | undefined>;

/** A package of its own, installed when it is first needed. */
const home = join(projectFolder, 'scripts/bench/lighthouse');

/**
 * The four figures of the longest page of each kind, with Lighthouse's own settings for mobile; and below, what has cost a page a figure.
 *
 * @param folder The built site, made with an address.
 * @param tell Is given the table, and then a line for each audit that is not passed.
 */
export async function lighthouse(folder: string, tell: (text: string) => void): Promise<Record<string, number>> {
  const audit = await load();
  const host = await serveCompressed(folder);
  const port = await freePort();
  const launch = browserLaunch();
  const browser = await chromium.launch({ ...launch, args: [`--remote-debugging-port=${port}`] });
  const rows: Record<string, string | number>[] = [];
  const reasons: string[] = [];
  try {
    for (const { kind, path } of longestPages(folder).filter((page) => page.kind !== 'code')) {
      const { lhr } = (await audit(host.url + path, { port, logLevel: 'error' })) ?? {};
      if (!lhr) throw new Error(`Lighthouse has no result for /${path}.`);
      const scores = Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round(100 * (score ?? 0))]);
      rows.push({ kind, ...Object.fromEntries(scores) });
      reasons.push(...costs(lhr).map((cost) => `${kind}: ${cost}`));
    }
  } finally {
    await browser.close();
    await host.close();
  }
  tell([table(rows), ...reasons].join('\n'));
  const figures = rows.flatMap(({ kind: _, ...scores }) => Object.values(scores).map(Number));
  return { 'lowest figure': Math.min(...figures) };
}

/** The audits that keep a category below 100. */
function costs({ categories, audits }: Result): string[] {
  return Object.entries(categories).flatMap(([name, { score, auditRefs }]) =>
    score === 1
      ? []
      : auditRefs
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
          .map(({ id }) => `${name}: ${id}: ${audits[id]?.displayValue ?? audits[id]?.title}`),
  );
}

async function load(): Promise<Lighthouse> {
  const main = join(home, 'node_modules/lighthouse/core/index.js');
  if (!existsSync(main)) {
    const call = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', call, { cwd: home, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  }
  return (await import(pathToFileURL(main).href)).default;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
