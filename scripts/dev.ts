/** `npm run dev`: Astro's dev server; saving an article updates the page. */
import { dev } from 'astro';
import { readArguments } from './command/arguments.ts';
import { command, projectFolder } from './command/exit.ts';
import { readPort } from './command/values.ts';

await command(async () => {
  const { values } = readArguments('npm run dev [-- --port N]', { port: { type: 'string' } });
  process.env.ASTRO_DEV_BACKGROUND = '0';
  // Not the port of `npm start`: the service worker of the built site would answer for this one.
  await dev({ root: projectFolder, server: { port: readPort(values.port, 4322) } });
  return new Promise<never>(() => {});
});
