/** Types: the rooms by projects of their own, which keep the import law; pages, scripts and tests by Astro's checker. */
import { type Outcome, single, together } from './outcome.ts';
import { runTool } from './tool.ts';

export async function types(): Promise<Outcome> {
  const rooms = await runTool('typescript/bin/tsc', ['-b', 'tsconfig.rooms.json']);
  const site = await runTool('astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'error']);
  return together([
    single(rooms.code === 0, {
      what: 'types of the rooms',
      details: rooms.said,
      alone: 'npx tsc -b tsconfig.rooms.json',
    }),
    single(site.code === 0, {
      what: 'types of pages, scripts and tests',
      details: site.said,
      alone: 'npx astro check',
    }),
  ]);
}
