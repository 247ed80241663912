/** `npm start`: builds the shipped content, or one article, and serves it on this machine. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readArguments } from './command/arguments.ts';
import { command, projectFolder } from './command/exit.ts';
import { temporaryFolder } from './command/temporary.ts';
import { readArticleFile, readContentFolder, readPort } from './command/values.ts';
import { buildSite } from './site/build.ts';
import { answer, bind } from './site/serve.ts';

await command(async () => {
  const { values, operands } = readArguments(
    'npm start [-- [FILE] [--port N]]',
    { port: { type: 'string' } },
    { least: 0, most: 1 },
  );
  const [operand] = operands;
  const article = operand === undefined ? undefined : readArticleFile(operand, ['.txt', '.md']);
  const server = await bind(readPort(values.port, 4321));

  const places = article === undefined ? shipped() : alone(article);
  await buildSite({ ...places, base: '/' });
  const { url } = answer(server, places.out);
  console.log(url);
  console.error('Serving until Ctrl-C.');
  return new Promise<never>(() => {});
});

function shipped() {
  return { content: readContentFolder(undefined), out: join(projectFolder, 'dist') };
}

/** Folders of a site of one article: what is read and what is written both go with the process. */
function alone(article: string) {
  const folder = temporaryFolder('article');
  const content = join(folder, 'content');
  mkdirSync(join(content, 'guides'), { recursive: true });
  // A link, so that messages name the article where its author has it.
  symlinkSync(article, join(content, 'guides', basename(article)));
  return { content, out: join(folder, 'out') };
}
