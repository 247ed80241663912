/** The path of an article that a call names. */
import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { formats } from '../../src/article/index.ts';
import { CallError } from './exit.ts';

/**
 * The absolute path of an article, from the folder that npm was called in.
 *
 * @throws CallError when there is no such file, it is a folder, or its ending is not an article's.
 */
export async function articlePath(operand: string): Promise<string> {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), operand);
  const found = await stat(path).catch(() => undefined);
  const expected = `Expected the path of an article: ${formats.join(' or ')}.`;
  if (!found) throw new CallError(`${operand}: no such file.`, expected);
  if (!found.isFile()) throw new CallError(`${operand}: not a file.`, expected);
  if (!formats.some((ending) => ending === extname(path).toLowerCase()))
    throw new CallError(`${operand}: not a kind of article that is read.`, expected);
  return path;
}
