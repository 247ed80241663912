/** `npm run build`: a content folder becomes a site. */
import { readBuild } from './command/build-arguments.ts';
import { command } from './command/exit.ts';
import { buildSite } from './site/build.ts';

await command(async () => {
  const build = readBuild('npm run build');
  await buildSite(build);
  console.error(`The site is complete: ${build.out}`);
  return 0;
});
