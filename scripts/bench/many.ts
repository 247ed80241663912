/** `node many.ts FOLDER CACHE`: compiles every article of a folder, keeps none, and prints what that cost, as JSON. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openCompiler } from '../../src/compile/index.ts';

const [, , folder = '', cache = ''] = process.argv;
const paths = readdirSync(folder)
  .sort()
  .map((name) => join(folder, name));
const start = performance.now();
const before = process.cpuUsage();
const compiler = openCompiler({ cache });
let articles = 0;
let reused = 0;
for await (const result of compiler.compileAll(paths, 'en')) {
  articles++;
  if (result.reused) reused++;
}
const { user, system } = process.cpuUsage(before);
const wall = (performance.now() - start) / 1000;
await compiler.close();
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ articles, reused, cpu: (user + system) / 1e6, wall, peak }));
