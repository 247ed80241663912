/** `npm run build`: a content folder becomes a site. */
import { join } from 'node:path';
import { readArguments } from './command/arguments.ts';
import { command, projectFolder } from './command/exit.ts';
import { callerPath, readBase, readContentFolder, readSite } from './command/values.ts';
import { buildSite } from './site/build.ts';

await command(async () => {
  const { values } = readArguments(
    'npm run build -- [--content DIR] [--out DIR] [--base /p/] [--site URL] [--strict]',
    {
      content: { type: 'string' },
      out: { type: 'string' },
      base: { type: 'string' },
      site: { type: 'string' },
      strict: { type: 'boolean' },
    },
  );
  const out = values.out === undefined ? join(projectFolder, 'dist') : callerPath(values.out);
  await buildSite({
    content: readContentFolder(values.content),
    out,
    base: readBase(values.base),
    site: readSite(values.site),
    strict: values.strict,
  });
  console.error(`The site is complete: ${out}`);
  return 0;
});
