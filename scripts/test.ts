/** `npm test`: types, lint, unit, build and browser tests; the last line is `N passed, N failed`. */
import { existsSync } from 'node:fs';
import { readArguments } from './command/arguments.ts';
import { CallError, command } from './command/exit.ts';
import { step } from './command/progress.ts';
import { temporaryFolder } from './command/temporary.ts';
import { browser } from './test/browser.ts';
import { build } from './test/build.ts';
import { lint } from './test/lint.ts';
import { type Outcome, report, single, together } from './test/outcome.ts';
import { sitesIn } from './test/sites.ts';
import { types } from './test/types.ts';
import { unit } from './test/unit.ts';

await command(async () => {
  const sites = temporaryFolder('test-sites');
  const steps: Record<string, () => Promise<Outcome>> = {
    types,
    lint,
    unit,
    build: () => build(sites),
    browser: () =>
      Object.values(sitesIn(sites)).every(({ folder }) => existsSync(folder)) ? browser(sites) : withoutSites(),
  };
  const names = Object.keys(steps);
  const { operands } = readArguments('npm test [-- STEP…]', {}, { least: 0, most: names.length });
  const unknown = operands.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new CallError(`There is no step "${unknown}".`, `The steps are: ${names.join(', ')}.`);

  const chosen = names.filter((name) => operands.length === 0 || operands.includes(name));
  // The browser tests look at the sites that the build makes.
  if (chosen.includes('browser') && !chosen.includes('build')) chosen.splice(chosen.indexOf('browser'), 0, 'build');
  const outcomes: Outcome[] = [];
  for (const name of chosen) outcomes.push(await step(name, steps[name]!));

  const all = together(outcomes);
  console.log(report(all));
  return all.passed > 0 && all.failures.length === 0 ? 0 : 1;
});

async function withoutSites(): Promise<Outcome> {
  return single(false, {
    what: 'the browser tests',
    details: 'There are no sites to look at, because the build failed.',
    alone: 'npm test -- browser',
  });
}
