/** What options and operands of a call may say. */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CallError, projectFolder } from './exit.ts';

/**
 * The absolute path of a file or folder named in a call: relative to where the caller stands, not to the project, to which
 * npm moves before it runs a script.
 */
export function callerPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/**
 * The content folder: what `--content` says, else `content/` of the project.
 *
 * @throws CallError when there is no such folder.
 */
export function readContentFolder(option: string | undefined): string {
  const folder = option === undefined ? join(projectFolder, 'content') : callerPath(option);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return folder;
  const reason = found ? `${folder} is not a folder` : `There is no folder ${folder}`;
  throw new CallError(`${reason}.`, 'Name the folder that holds guides/ with --content.');
}

/**
 * One article.
 *
 * @param endings The file name endings that can be read, such as `.md`.
 * @throws CallError when there is no such file.
 */
export function readArticleFile(operand: string, endings: string[]): string {
  const file = callerPath(operand);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new CallError(`There is no file ${file}.`, 'Name an article that exists.');
  if (found.isDirectory())
    throw new CallError(`${file} is a folder.`, 'Name one article; for a folder there is npm run build.');
  if (!found.isFile()) throw new CallError(`${file} is no ordinary file.`, 'Name an article.');
  if (endings.some((ending) => file.toLowerCase().endsWith(ending))) return file;
  throw new CallError(`${file} is not an article.`, `An article's file name ends in ${endings.join(' or ')}.`);
}

/**
 * The path the site is served below, with a slash at both ends; `/` by default.
 *
 * @throws CallError unless it is made of plain names and slashes.
 */
export function readBase(option = '/'): string {
  const names = option.split('/').filter(Boolean);
  if (names.every((name) => /^[\w~-][\w.~-]*$/.test(name))) return `/${names.map((name) => `${name}/`).join('')}`;
  throw new CallError(`"${option}" is not a base path.`, 'Write it as --base /help/, of letters, digits and - . _ ~');
}

/**
 * The address the site will have, without a path.
 *
 * @throws CallError unless it is an http or https address.
 */
export function readSite(option: string | undefined): string | undefined {
  if (option === undefined) return undefined;
  const url = URL.parse(option);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash) return url.origin;
  throw new CallError(
    `"${option}" is not the address of a site.`,
    'Write it as --site https://help.example.com; its path goes to --base.',
  );
}

/**
 * The port a server is to listen on: what `--port` says, else the environment's PORT, else `fallback`.
 *
 * @throws CallError unless it is a whole number from 0 to 65535; 0 lets the system choose.
 */
export function readPort(option: string | undefined, fallback: number): number {
  const text = option ?? (process.env.PORT || String(fallback));
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new CallError(`"${text}" is not a port.`, 'Choose a number from 1 to 65535: npm start -- --port 8080');
}
