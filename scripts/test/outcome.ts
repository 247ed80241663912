/** What one step of the tests found. */

/** One test that failed. */
export interface Failure {
  /** Its name. */
  what: string;
  /** All that is known of it: file, line, message. */
  details: string;
  /** The command that runs it alone. */
  alone: string;
}

export interface Outcome {
  passed: number;
  failures: Failure[];
  /** Names of the tests that were not run, each with its reason where one is known. */
  skipped: string[];
}

/** The outcome of a step that is one test. */
export function single(passes: boolean, failure: Failure): Outcome {
  return { passed: passes ? 1 : 0, failures: passes ? [] : [failure], skipped: [] };
}

/** Several outcomes as one. */
export function together(outcomes: Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
  };
}

/** The closing report: every failure in full, the skips on one line, and last the line `N passed, N failed`. */
export function report({ passed, failures, skipped }: Outcome): string {
  return [
    ...failures.map(({ what, details, alone }) => `FAILED ${what}\n${indented(details)}\n  Run it alone: ${alone}\n`),
    ...(skipped.length > 0 ? [`${skipped.length} skipped: ${skipped.join('; ')}`] : []),
    `${passed} passed, ${failures.length} failed`,
  ].join('\n');
}

function indented(text: string): string {
  return text.trim().replaceAll(/^/gm, '  ');
}
