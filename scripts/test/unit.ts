/** Unit tests, by Vitest. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectFolder } from '../command/exit.ts';
import { temporaryFolder } from '../command/temporary.ts';
import { type Outcome, single, together } from './outcome.ts';
import { runTool } from './tool.ts';

/** The part of Vitest's JSON report that is read here. */
interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
  }[];
}

export async function unit(): Promise<Outcome> {
  const file = join(temporaryFolder('unit'), 'report.json');
  const { code, said } = await runTool('vitest/vitest.mjs', ['run', '--reporter=json', `--outputFile=${file}`]);
  try {
    const outcome = together((JSON.parse(readFileSync(file, 'utf8')) as VitestReport).testResults.map(ofFile));
    if (code === 0 || outcome.failures.length > 0) return outcome;
  } catch {
    // No report, or half of one: what Vitest said tells why.
  }
  return single(false, { what: 'the unit tests as a whole', details: said, alone: 'npx vitest run' });
}

function ofFile({ name, status, message, assertionResults }: VitestReport['testResults'][number]): Outcome {
  const file = relative(projectFolder, name);
  const alone = `npx vitest run ${file}`;
  const ofStatus = (...wanted: string[]) => assertionResults.filter((test) => wanted.includes(test.status));
  const failures = ofStatus('failed').map(({ fullName, failureMessages }) => ({
    what: `${file}: ${fullName}`,
    details: (failureMessages ?? []).join('\n'),
    alone: `${alone} -t ${JSON.stringify(fullName)}`,
  }));
  // A file that cannot be loaded has no tests to fail.
  if (status === 'failed' && failures.length === 0) failures.push({ what: file, details: message, alone });
  const skipped = ofStatus('pending', 'skipped', 'todo').map(({ fullName }) => `${file}: ${fullName}`);
  return { passed: ofStatus('passed').length, failures, skipped };
}
