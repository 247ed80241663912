/** `npm run screenshots`: pictures of every kind of page, to be looked at. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './command/arguments.ts';
import { CallError, command, projectFolder } from './command/exit.ts';
import { step } from './command/progress.ts';
import { temporaryFolder } from './command/temporary.ts';
import { callerPath } from './command/values.ts';
import { takePictures } from './screenshots/take.ts';
import { buildSite } from './site/build.ts';
import { kinds, longestPages } from './site/kinds.ts';
import { serveFolder } from './site/serve.ts';

await command(async () => {
  const { values, operands } = readArguments(
    'npm run screenshots [-- FOLDER] [--site-folder DIR] [--only KIND,KIND]',
    { 'site-folder': { type: 'string' }, only: { type: 'string' } },
    { least: 0, most: 1 },
  );
  const wanted = values.only?.split(',') ?? [...kinds];
  const unknown = wanted.find((kind) => !kinds.some((each) => each === kind));
  if (unknown !== undefined)
    throw new CallError(`There is no kind of page "${unknown}".`, `The kinds are: ${kinds.join(', ')}.`);

  const folder = operands[0] ? callerPath(operands[0]) : join(projectFolder, '.waymark/screenshots');
  mkdirSync(folder, { recursive: true });
  const given = values['site-folder'];
  const site = given === undefined ? await ownSite() : callerPath(given);
  const pages = longestPages(site).filter(({ kind }) => wanted.includes(kind));
  if (pages.length === 0) throw new CallError(`There is no such page in ${site}.`, 'Name the folder of a built site.');

  const { url, close } = await serveFolder(site);
  try {
    const count = await step('Taking pictures', () => takePictures(pages, url, folder));
    console.log(`${count} files in ${folder}`);
  } finally {
    await close();
  }
  return 0;
});

/** Builds the shipped content as it is at the root of a site, with an address, as a hosted site has one. */
async function ownSite(): Promise<string> {
  const out = join(temporaryFolder('screenshots'), 'site');
  await buildSite({ content: join(projectFolder, 'content'), out, base: '/', site: 'https://waymark.example' });
  return out;
}
