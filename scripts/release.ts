/** `npm run release`: builds, and records every new entry in the ledger: the act by which a link becomes a promise. */
import { join } from 'node:path';
import { readBuild } from './command/build-arguments.ts';
import { command } from './command/exit.ts';
import { buildSite } from './site/build.ts';
import { today } from './site/today.ts';

await command(async () => {
  const build = readBuild('npm run release');
  await buildSite({ ...build, release: today() });
  console.error(`The site is complete: ${build.out}`);
  console.error(`Its links are promised in ${join(build.content, 'permalinks')}: commit that folder.`);
  return 0;
});
