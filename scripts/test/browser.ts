/** Browser tests, by Playwright. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { temporaryFolder } from '../command/temporary.ts';
import { type Outcome, single, together } from './outcome.ts';
import { runTool } from './tool.ts';

/** The part of Playwright's JSON report that is read here. */
interface PlaywrightReport {
  suites: Suite[];
  errors: { message?: string }[];
}

interface Suite {
  suites?: Suite[];
  specs: {
    title: string;
    file: string;
    line: number;
    tests: { status: string; annotations: { description?: string }[]; results: { errors: { message?: string }[] }[] }[];
  }[];
}

/** @param sites Folder in which both sites are built; see `sites.ts`. */
export async function browser(sites: string): Promise<Outcome> {
  const folder = temporaryFolder('browser');
  const file = join(folder, 'report.json');
  const { code, said } = await runTool(
    '@playwright/test/cli.js',
    ['test', '--reporter=json', `--output=${join(folder, 'results')}`],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: file, WAYMARK_TEST_SITES: sites },
  );
  const alone = 'npx playwright test';
  try {
    const { suites, errors } = JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport;
    const asWhole = single(errors.length === 0, {
      what: 'the browser tests as a whole',
      details: errors.map(({ message }) => message).join('\n'),
      alone,
    });
    const outcome = together([...suites.map(ofSuite), ...(errors.length > 0 ? [asWhole] : [])]);
    if (code === 0 || outcome.failures.length > 0) return outcome;
  } catch {
    // No report, or half of one: what Playwright said tells why.
  }
  return single(false, { what: 'the browser tests as a whole', details: said, alone });
}

function ofSuite({ suites = [], specs }: Suite): Outcome {
  const own = specs.flatMap(({ title, file, line, tests }) =>
    tests.map((test): Outcome => {
      const what = `${file}:${line}: ${title}`;
      if (test.status === 'skipped') {
        const reasons = test.annotations.map(({ description }) => description).filter(Boolean);
        return { passed: 0, failures: [], skipped: [[what, ...reasons].join(', ')] };
      }
      const details = test.results
        .flatMap(({ errors }) => errors.map(({ message = '' }) => stripVTControlCharacters(message)))
        .join('\n');
      const alone = `npx playwright test ${file}:${line}`;
      return single(test.status === 'expected', { what, details, alone });
    }),
  );
  return together([...own, ...suites.map(ofSuite)]);
}
