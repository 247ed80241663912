/** `npm run bench`: the figures that the project states, each made again. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { box } from './bench/box.ts';
import { build } from './bench/build.ts';
import { compiler } from './bench/compiler.ts';
import { fuzz } from './bench/fuzz.ts';
import { scale } from './bench/match/scale.ts';
import { size } from './bench/match/size.ts';
import { match } from './bench/match.ts';
import { firstAnswer } from './bench/page/first-answer.ts';
import { interaction } from './bench/page/interaction.ts';
import { lighthouse } from './bench/page/lighthouse.ts';
import { paint } from './bench/page/paint.ts';
import { weight } from './bench/page/weight.ts';
import { pathological } from './bench/pathological.ts';
import { permalinks } from './bench/permalinks.ts';
import { queries } from './bench/queries.ts';
import { search } from './bench/search.ts';
import { readArguments } from './command/arguments.ts';
import { CallError, command } from './command/exit.ts';
import { step } from './command/progress.ts';
import { temporaryFolder } from './command/temporary.ts';
import { callerPath } from './command/values.ts';

await command(async () => {
  const { values, operands } = readArguments(
    'npm run bench [-- PART…] [--site-folder DIR]',
    { 'site-folder': { type: 'string' } },
    { least: 0, most: Number.POSITIVE_INFINITY },
  );
  const given = values['site-folder'];
  const site = join(temporaryFolder('bench'), 'site');
  const built = async () => {
    if (given !== undefined) return callerPath(given);
    if (!existsSync(site)) await build(site);
    return site;
  };
  const parts: Record<string, () => Promise<Record<string, number>>> = {
    build: () => build(site),
    weight: async () => weight(await built(), console.log),
    paint: async () => paint(await built(), console.log),
    interaction: async () => interaction(await built(), console.log),
    lighthouse: async () => lighthouse(await built(), console.log),
    'first-answer': async () => firstAnswer(await built(), console.log),
    search: async () => search(await built()),
    queries: async () => queries(await built()),
    box: async () => box(await built()),
    match: async () => match(await built(), console.log),
    permalinks: async () => permalinks(console.log),
    size,
    scale,
    compiler,
    pathological,
    fuzz,
  };
  const names = Object.keys(parts);
  // Half an hour of chance states no figure, and Lighthouse needs a network: they are run when they are named.
  const usual = names.filter((name) => !['fuzz', 'pathological', 'lighthouse'].includes(name));
  const unknown = operands.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new CallError(`There is no part "${unknown}".`, `The parts are: ${names.join(', ')}.`);

  for (const name of operands.length > 0 ? operands : usual) {
    const figures = await step(name, parts[name]!);
    for (const [what, figure] of Object.entries(figures)) console.log(`${name}: ${what}: ${figure}`);
  }
  return 0;
});
