/** Runs a tool of node_modules. */
import { spawn } from 'node:child_process';
import { isAbsolute, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectFolder } from '../command/exit.ts';

/** How a tool ended. `said` is all it wrote, both streams, without colours. */
export interface Run {
  code: number;
  said: string;
}

/**
 * Runs a JavaScript tool in the project's folder, with no terminal and no input.
 *
 * @param file Its file below node_modules, such as `typescript/bin/tsc`, or an absolute path.
 */
export function runTool(file: string, args: string[], env: Record<string, string> = {}): Promise<Run> {
  const child = spawn(process.execPath, [resolveTool(file), ...args], {
    cwd: projectFolder,
    // A colour setting of the terminal would end up in what is parsed and printed.
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => parts.push(String(part)));
  return new Promise((done, refuse) => {
    child.once('error', refuse);
    child.once('close', (code) => {
      process.off('exit', stop);
      done({ code: code ?? 1, said: stripVTControlCharacters(parts.join('')).trim() });
    });
  });
}

function resolveTool(file: string): string {
  return isAbsolute(file) ? file : join(projectFolder, 'node_modules', file);
}
